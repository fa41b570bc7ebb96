package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Persons of a tally by region, step of the ladder of definitions, segment, sex and age band: a few thousand numbers
 * filled by one scan over the packed states.
 */
final class PersonCube {

    /** The steps of the ladder a person can stand on; who stands on one stands on those below. */
    private static final int REGISTERED = 0;

    private static final int ACTIVE = 1;
    private static final int PAID_UP = 2;

    private static final int PROGRAM_SETS = 1 << Program.values().length;
    private static final AgeBand[] BANDS = AgeBand.values();
    private static final int SEGMENTS = Segment.values().length;
    private static final int SEXES = Sex.values().length;
    private static final int STEPS = 3;

    private final int paidSince;
    private final long[] bornUntil = new long[BANDS.length];
    private final long[] cells;
    private final long[] programCells;
    private boolean paidUnknown;

    PersonCube(CoverageTally tally, int graceMonths) {
        YearMonth month = tally.month();
        LocalDate lastDay = month.atEndOfMonth();
        paidSince = PersonState.paid(month.minusMonths(graceMonths));
        for (AgeBand band : BANDS) {
            bornUntil[band.ordinal()] = PersonState.birth(lastDay.minusYears(band.from()));
        }
        int regions = tally.regions().parts().size();
        cells = new long[regions * STEPS * SEGMENTS * SEXES * BANDS.length];
        programCells = new long[regions * PROGRAM_SETS];
        tally.forEachPerson(this::add);
    }

    private void add(long nik, long state) {
        int step = REGISTERED;
        if (PersonState.isActive(state)) {
            int paid = PersonState.paidThrough(state);
            paidUnknown |= paid == 0;
            step = paid >= paidSince ? PAID_UP : ACTIVE;
            programCells[PersonState.regionIndex(state) * PROGRAM_SETS + PersonState.programs(state)]++;
        }
        int segment = PersonState.segment(state).ordinal();
        int sex = PersonState.sex(state).ordinal();
        cells[at(PersonState.regionIndex(state), step, segment, sex, band(PersonState.birth(state)))]++;
    }

    private int band(long birth) {
        int band = BANDS.length - 1;
        while (band > 0 && birth > bornUntil[band]) {
            band--;
        }
        return band;
    }

    private static int at(int region, int step, int segment, int sex, int band) {
        return (((region * STEPS + step) * SEGMENTS + segment) * SEXES + sex) * BANDS.length + band;
    }

    /** Whether some active person's placing row does not say what is paid, so that nobody can be called paid up. */
    boolean paidUnknown() {
        return paidUnknown;
    }

    long programPersons(int region, Program program) {
        long sum = 0;
        for (int programs = 0; programs < PROGRAM_SETS; programs++) {
            sum += PersonState.has(programs, program) ? programCells[region * PROGRAM_SETS + programs] : 0;
        }
        return sum;
    }

    /** Persons of a region who meet the definition and the parts asked for; a part of -1 means all. */
    long persons(int region, Definition definition, int segment, int sex, int band) {
        long sum = 0;
        for (int step = lowestStep(definition); step < STEPS; step++) {
            for (int s = from(segment); s < to(segment, SEGMENTS); s++) {
                for (int x = from(sex); x < to(sex, SEXES); x++) {
                    for (int b = from(band); b < to(band, BANDS.length); b++) {
                        sum += cells[at(region, step, s, x, b)];
                    }
                }
            }
        }
        return sum;
    }

    private static int lowestStep(Definition definition) {
        return switch (definition) {
            case REGISTERED -> REGISTERED;
            case ACTIVE -> ACTIVE;
            case PAID_UP -> PAID_UP;
            default -> throw new IllegalArgumentException("persons are not counted as " + definition);
        };
    }

    private static int from(int part) {
        return Math.max(part, 0);
    }

    private static int to(int part, int size) {
        return part < 0 ? size : part + 1;
    }
}
