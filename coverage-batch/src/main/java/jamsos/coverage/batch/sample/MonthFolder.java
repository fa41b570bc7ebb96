package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the deliveries of one month and the truth about them (folder bulan). */
final class MonthFolder {

    /** The names of the deliveries. */
    static final Set<String> FILES =
            Set.of(ParticipantFile.NAME, RosterFile.NAME, Workforce.NAME, Duties.NAME, Headcounts.NAME);

    private static final int PROGRESS_EVERY = 1 << 14;

    private final SampleSpec spec;
    private final SampleMonth month;
    private final Population population;
    private final Texts texts;
    private final PersonTruth truth;
    private final MovementTruth movement = new MovementTruth();

    MonthFolder(SampleSpec spec, SampleMonth month, Population population, Texts texts) {
        this.spec = spec;
        this.month = month;
        this.population = population;
        this.texts = texts;
        this.truth = new PersonTruth(month.of(spec));
    }

    void write(Path out, SyntheticMonth.Progress progress) throws IOException {
        YearMonth own = month.of(spec);
        Path folder = Files.createDirectories(out.resolve(own.toString()));
        Path truthFolder = Files.createDirectories(out.resolve("truth").resolve(own.toString()));
        Workforce workforce = new Workforce(spec);
        Duties duties = new Duties(spec, workforce);

        List<Delivered> deliveries = new ArrayList<>(writePeople(folder, progress));
        Headcounts headcounts = new Headcounts(spec, truth);
        deliveries.add(workforce.write(folder, own));
        deliveries.add(duties.write(folder, own));
        deliveries.add(headcounts.write(folder, own));

        TruthCells cells = new TruthCells(own);
        cells.addPersons(truth);
        cells.addCoverage(truth, workforce);
        cells.addDuties(duties, own);
        cells.addHeadcounts(headcounts);
        cells.table().write(truthFolder.resolve("cells.csv"));
        if (month == SampleMonth.REPORTED) {
            TruthCells moves = new TruthCells(own);
            moves.addMovement(movement);
            moves.table().write(truthFolder.resolve("movement.csv"));
        }
        TruthFiles.write(deliveries, truthFolder);
    }

    private List<Delivered> writePeople(Path folder, SyntheticMonth.Progress progress) throws IOException {
        long size = population.size();
        long breaks = population.pageBreaks();
        long broken = 0;
        try (ParticipantFile participants = new ParticipantFile(folder, month.of(spec), texts);
                RosterFile roster = new RosterFile(folder, month.of(spec), texts)) {
            for (long number = 0; number < size; number++) {
                writeFirstRows(population.person(number), participants, roster);
                // Further rows of a person stand far from her first: a third and two thirds of the people later.
                writeFurtherRows((number + size / 3) % size, 1, participants, roster);
                writeFurtherRows((number + size * 2 / 3) % size, 2, participants, roster);
                if ((number + 1) * (breaks + 1) / size > broken && broken < breaks) {
                    participants.pageBreak();
                    broken++;
                }
                if (number % PROGRESS_EVERY == 0) {
                    progress.made(month.ordinal() * size + number, SampleMonth.values().length * size);
                }
            }
            progress.made((month.ordinal() + 1) * size, SampleMonth.values().length * size);
            return List.of(participants.finish(), roster.finish());
        }
    }

    private void writeFirstRows(Person person, ParticipantFile participants, RosterFile roster) throws IOException {
        List<ParticipantRow> rows = population.participantRows(person, month);
        List<RosterRow> listed = population.rosterRows(person, month);
        truth.add(rows, listed);
        if (month == SampleMonth.REPORTED) {
            movement.add(population.participantRows(person, SampleMonth.PREVIOUS), rows);
        }
        if (!rows.isEmpty()) {
            participants.write(rows.get(0));
        }
        if (!listed.isEmpty()) {
            roster.write(listed.get(0));
        }
    }

    private void writeFurtherRows(long number, int at, ParticipantFile participants, RosterFile roster)
            throws IOException {
        boolean more = population.participantRowCount(number, month) > at;
        boolean moreListed = population.rosterRowCount(number) > at;
        if (more || moreListed) {
            Person person = population.person(number);
            if (more) {
                participants.write(population.participantRows(person, month).get(at));
            }
            if (moreListed) {
                roster.write(population.rosterRows(person, month).get(at));
            }
        }
    }
}
