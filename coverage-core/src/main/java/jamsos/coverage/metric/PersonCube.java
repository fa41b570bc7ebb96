package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * Persons by region, step of the ladder of definitions, segment, sex and age band: a few thousand numbers filled by one
 * scan over the packed states. How late a payment may be is chosen when they are read.
 */
final class PersonCube {

    /** In place of a part: all of them. */
    static final int ALL = -1;

    /** The steps of the ladder a person can stand on; who stands on one stands on those below. */
    private static final int REGISTERED = 0;

    /** Active, but the placing row does not say what is paid. */
    private static final int ACTIVE = 1;

    private static final int PAID_LATER = 2;

    /** Paid through the month; the steps below are for a payment one, two and three months late. */
    private static final int PAID_IN_TIME = PAID_LATER + MonthEvidence.MOST_GRACE_MONTHS + 1;

    private static final int PROGRAM_SETS = 1 << Program.values().length;
    private static final AgeBand[] BANDS = AgeBand.values();
    private static final int SEGMENTS = Segment.values().length;
    private static final int SEXES = Sex.values().length;
    private static final int STEPS = PAID_IN_TIME + 1;

    private final int regions;
    private final int paidInTime;
    private final long[] bornUntil = new long[BANDS.length];
    private final long[] cells;
    private final long[] programCells;

    /** Nobody yet. */
    PersonCube(YearMonth month, int regions) {
        LocalDate lastDay = month.atEndOfMonth();
        this.regions = regions;
        this.paidInTime = PersonState.paid(month);
        for (AgeBand band : BANDS) {
            bornUntil[band.ordinal()] = PersonState.birth(lastDay.minusYears(band.from()));
        }
        cells = new long[regions * STEPS * SEGMENTS * SEXES * BANDS.length];
        programCells = new long[regions * PROGRAM_SETS];
    }

    void add(long state) {
        int step = REGISTERED;
        if (PersonState.isActive(state)) {
            step = step(PersonState.paidThrough(state));
            programCells[PersonState.regionIndex(state) * PROGRAM_SETS + PersonState.programs(state)]++;
        }
        int segment = PersonState.segment(state).ordinal();
        int sex = PersonState.sex(state).ordinal();
        cells[at(PersonState.regionIndex(state), step, segment, sex, band(PersonState.birth(state)))]++;
    }

    private int step(int paid) {
        if (paid == 0) {
            return ACTIVE;
        }
        int late = Math.max(0, paidInTime - paid);
        return Math.max(PAID_LATER, PAID_IN_TIME - late);
    }

    void addAll(PersonCube other) {
        Arrays.setAll(cells, i -> cells[i] + other.cells[i]);
        Arrays.setAll(programCells, i -> programCells[i] + other.programCells[i]);
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
        for (int region = 0; region < regions; region++) {
            if (sum(region, ACTIVE, ACTIVE, ALL, ALL, ALL) > 0) {
                return true;
            }
        }
        return false;
    }

    long programPersons(int region, Program program) {
        long sum = 0;
        for (int programs = 0; programs < PROGRAM_SETS; programs++) {
            sum += PersonState.has(programs, program) ? programCells[region * PROGRAM_SETS + programs] : 0;
        }
        return sum;
    }

    /**
     * Persons of a region who meet the definition and the parts asked for; a part of {@value #ALL} means all.
     *
     * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3
     */
    long persons(int region, Definition definition, int graceMonths, int segment, int sex, int band) {
        return sum(region, lowestStep(definition, graceMonths), PAID_IN_TIME, segment, sex, band);
    }

    private long sum(int region, int lowest, int highest, int segment, int sex, int band) {
        long sum = 0;
        for (int step = lowest; step <= highest; step++) {
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

    private static int lowestStep(Definition definition, int graceMonths) {
        return switch (definition) {
            case REGISTERED -> REGISTERED;
            case ACTIVE -> ACTIVE;
            case PAID_UP -> PAID_IN_TIME - graceMonths;
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
