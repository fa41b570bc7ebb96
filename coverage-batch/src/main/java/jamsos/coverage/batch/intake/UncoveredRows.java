package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.PersonCheck.Person;
import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through rows of a list of workers for the sake of those not covered (pencarian yang belum terlindungi):
 * rows wait until they are many and are looked up together.
 */
final class UncoveredRows<B> implements BlockWork, RosterRules.Sink {

    private static final Sex[] SEXES = Sex.values();

    private final Regions regions;
    private final UncoveredFinder finder;
    private final UncoveredSink<B> sink;
    private final UncoveredRow[] waiting = new UncoveredRow[UncoveredFinder.TOGETHER];
    private int size;
    private @Nullable B block;

    UncoveredRows(Regions regions, UncoveredFinder finder, UncoveredSink<B> sink) {
        this.regions = regions;
        this.finder = finder;
        this.sink = sink;
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new UncoveredRow();
        }
    }

    @Override
    public void begin() {
        block = sink.begin();
    }

    @Override
    public Runnable end() {
        lookUp();
        B done = Objects.requireNonNull(block, "no block was begun");
        return () -> {
            try {
                sink.end(done);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A row that was checked with care. */
    @Override
    public void taken(RosterEntry entry, Person person, Row row) {
        UncoveredRow next = next(
                entry.nik().number(),
                regions.requireIndexOf(entry.region()),
                CodeList.workerGroups().indexOf(entry.group()).orElseThrow());
        next.birthDay = DayField.packed(person.birthDate());
        next.sex = person.sex();
        next.number = row.number();
        next.name = row.text(Column.NAME);
        next.nameFrom = 0;
        next.nameTo = 0;
        lookUpMany();
    }

    /** A clean row. */
    void taken(int group, CleanPersons person, byte[] bytes, long number, String name) {
        UncoveredRow next = next(person.nik(), person.part().index(), group);
        next.birthDay = person.birthDate();
        next.sex = SEXES[person.sex()];
        next.number = number;
        next.name = name;
        boolean inBytes = name.isEmpty();
        next.bytes = bytes;
        next.nameFrom = inBytes ? person.row().nameFrom() : 0;
        next.nameTo = inBytes ? person.row().nameTo() : 0;
        lookUpMany();
    }

    private UncoveredRow next(long nik, int region, int group) {
        UncoveredRow next = waiting[size++];
        next.nik = nik;
        next.region = region;
        next.group = group;
        return next;
    }

    private void lookUpMany() {
        if (size == waiting.length) {
            lookUp();
        }
    }

    private void lookUp() {
        finder.find(waiting, size);
        B into = Objects.requireNonNull(block, "no block was begun");
        for (int i = 0; i < size; i++) {
            if (waiting[i].listed) {
                sink.take(into, waiting[i]);
            }
        }
        size = 0;
    }
}
