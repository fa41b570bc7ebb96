package jamsos.coverage.batch.sample;

/** The way of a person through the two months (mutasi), as it is meant; faults in her rows may hide it. */
enum Course {
    /** On rosters only, in no participant file. */
    NEVER(180, Standing.ABSENT, Standing.ABSENT),
    /** Active in both months. */
    STAYED(545, Standing.ACTIVE, Standing.ACTIVE),
    /** Active in both months, in another region or segment. */
    MOVED(20, Standing.ACTIVE, Standing.ACTIVE),
    /** Known and not active in both months. */
    DORMANT(150, Standing.INACTIVE, Standing.INACTIVE),
    /** Unknown last month, active now. */
    JOINED(40, Standing.ABSENT, Standing.ACTIVE),
    /** Not active last month, active now. */
    RETURNED(15, Standing.INACTIVE, Standing.ACTIVE),
    /** Active last month, known and not active now. */
    LAPSED(25, Standing.ACTIVE, Standing.INACTIVE),
    /** Active last month, in no row now. */
    LEFT(25, Standing.ACTIVE, Standing.ABSENT);

    private static final Course[] COURSES = values();
    private static final int[] WEIGHTS = weights();

    private final int perMille;
    private final Standing previous;
    private final Standing reported;

    Course(int perMille, Standing previous, Standing reported) {
        this.perMille = perMille;
        this.previous = previous;
        this.reported = reported;
    }

    static Course draw(Dice dice) {
        return COURSES[dice.weighted(WEIGHTS)];
    }

    Standing in(SampleMonth month) {
        return month == SampleMonth.REPORTED ? reported : previous;
    }

    /** Whether she is known without being active in one of the months. */
    boolean everInactive() {
        return previous == Standing.INACTIVE || reported == Standing.INACTIVE;
    }

    private static int[] weights() {
        int[] weights = new int[COURSES.length];
        for (Course course : COURSES) {
            weights[course.ordinal()] = course.perMille;
        }
        return weights;
    }

    /** How a person stands in one month. */
    enum Standing {
        /** In no row. */
        ABSENT,
        /** In rows of which none is active. */
        INACTIVE,
        /** In an active row. */
        ACTIVE
    }
}
