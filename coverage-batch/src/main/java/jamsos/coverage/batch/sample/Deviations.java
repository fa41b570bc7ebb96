package jamsos.coverage.batch.sample;

import static jamsos.coverage.batch.sample.Columns.PAID_THROUGH;
import static jamsos.coverage.batch.sample.Columns.PROGRAMS;
import static jamsos.coverage.batch.sample.Columns.REGISTERED_ON;
import static jamsos.coverage.batch.sample.Columns.SEGMENT;
import static jamsos.coverage.batch.sample.Columns.STATUS;

import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.NoticeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Who has a deviating row (baris menyimpang): of every 61 people one whose row must be rejected or left out, of every
 * 29 one whose row is written in another way, each kind in turn, so that none is missing from a file of some thousand
 * rows. Where in the round a file starts depends on seed, month and file.
 */
final class Deviations {

    static final int FAULT_EVERY = 61;
    static final int HABIT_EVERY = 29;

    private static final int ROUND = FAULT_EVERY * HABIT_EVERY;

    private final List<Deviation> faults;
    private final List<Deviation> habits;
    private final int[] starts = new int[SampleMonth.values().length];

    private Deviations(SampleSpec spec, int file, List<Deviation> faults, List<Deviation> habits) {
        this.faults = List.copyOf(faults);
        this.habits = List.copyOf(habits);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Dice.of(spec.seed(), Dice.Purpose.DEVIATION, file * starts.length + i)
                    .below(ROUND * 100);
        }
    }

    static Deviations ofParticipants(SampleSpec spec) {
        List<Deviation> faults = PersonDeviations.faults(Columns.PARTICIPANT.size() - 1);
        add(faults, NoticeCode.SEGMENT, SEGMENT, "XX", "PEKERJA", "");
        add(faults, NoticeCode.PROGRAMS, PROGRAMS, "JKK|JXX", "BPJS", "");
        add(faults, NoticeCode.STATUS, STATUS, "AKTIV", "CUTI", "");
        add(faults, NoticeCode.REGISTERED_ON, REGISTERED_ON, "2019-02-31", "kemarin", "");
        add(faults, NoticeCode.PAID_THROUGH, PAID_THROUGH, "2025-13", "lunas", "");
        faults.add(
                Deviation.outOfScope(Columns.REGION, "1771").and(Deviation.rejected(NoticeCode.STATUS, STATUS, "?")));
        faults.add(Deviation.rejected(NoticeCode.SEGMENT, SEGMENT, "?")
                .and(Deviation.rejected(NoticeCode.PAID_THROUGH, PAID_THROUGH, "?")));

        List<Deviation> habits = PersonDeviations.habits();
        habits.add(Deviation.harmless(SEGMENT, Deviations::segmentName));
        habits.add(Deviation.harmless(SEGMENT, plain -> plain.toLowerCase(Locale.ROOT)));
        for (String separator : List.of("+", "/", " ", ", ")) {
            habits.add(Deviation.harmless(PROGRAMS, plain -> "\"" + plain.replace("|", separator) + "\""));
        }
        habits.add(Deviation.harmless(STATUS, plain -> plain.equals("AKTIF") ? "Aktif" : "Tidak Aktif"));
        habits.add(Deviation.harmless(STATUS, plain -> plain.equals("AKTIF") ? "aktif" : "NON-AKTIF"));
        for (UnaryOperator<String> form : DateForms.OF_DAYS) {
            habits.add(Deviation.harmless(REGISTERED_ON, form));
        }
        for (UnaryOperator<String> form : DateForms.OF_MONTHS) {
            habits.add(Deviation.harmless(PAID_THROUGH, form));
        }
        return new Deviations(spec, 0, faults, habits);
    }

    static Deviations ofRosters(SampleSpec spec) {
        List<Deviation> faults = PersonDeviations.faults(Columns.ROSTER.size() - 1);
        add(faults, NoticeCode.GROUP, Columns.GROUP, "TIDAK_ADA", "PEKERJA", "");
        List<Deviation> habits = PersonDeviations.habits();
        habits.add(Deviation.harmless(Columns.GROUP, plain -> plain.toLowerCase(Locale.ROOT)));
        habits.add(Deviation.harmless(Columns.GROUP, plain -> plain.replace('_', ' ')));
        return new Deviations(spec, 1, faults, habits);
    }

    private static void add(List<Deviation> faults, NoticeCode reason, int column, String... texts) {
        for (String text : texts) {
            faults.add(Deviation.rejected(reason, column, text));
        }
    }

    private static String segmentName(String code) {
        return switch (Segment.valueOf(code)) {
            case PU -> "Penerima Upah";
            case BPU -> "Bukan Penerima Upah";
            case JAKON -> "Jasa Konstruksi";
            case PMI -> "Pekerja Migran Indonesia";
        };
    }

    /** How one of that person's rows deviates; {@link Deviation#NONE} for most people. */
    Deviation of(long person, SampleMonth month) {
        long turn = person + starts[month.ordinal()];
        if (turn % FAULT_EVERY == 0) {
            return faults.get((int) (turn / FAULT_EVERY % faults.size()));
        }
        return turn % HABIT_EVERY == 0 ? habits.get((int) (turn / HABIT_EVERY % habits.size())) : Deviation.NONE;
    }

    /** All of them, faults first. */
    List<Deviation> all() {
        List<Deviation> all = new ArrayList<>(faults);
        all.addAll(habits);
        return all;
    }
}
