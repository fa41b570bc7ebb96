package jamsos.coverage.metric;

/**
 * The persons that one pass counts (rentang orang): all of them, or those whose NIK falls into one of several parts of
 * nearly equal size. A month larger than the memory is counted in passes, a range each, and gives the same figures.
 *
 * @param pass the number of the pass, from 0; {@code passes} stands for behind the last, with nobody in it
 * @param passes how many passes there are, 1 to {@value #MOST_PASSES}
 */
public record KeyRange(int pass, int passes) {

    /** More passes than this would count nobody. */
    public static final int MOST_PASSES = PersonIndex.TABLES;

    /** Everybody, in one pass. */
    public static final KeyRange ALL = new KeyRange(0, 1);

    /** Refuses a number of passes outside 1 to {@value #MOST_PASSES}, and a pass that is none of them. */
    public KeyRange {
        if (passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("passes must lie between 1 and " + MOST_PASSES + ", found " + passes);
        }
        if (pass < 0 || pass > passes) {
            throw new IllegalArgumentException("pass must lie between 0 and " + passes + ", found " + pass);
        }
    }

    /** The range of the first of so many passes. */
    public static KeyRange first(int passes) {
        return new KeyRange(0, passes);
    }

    /** The range of the pass after this one. */
    public KeyRange next() {
        return new KeyRange(pass + 1, passes);
    }

    /** Whether it is that of the first pass, in which rows are counted too. */
    public boolean isFirst() {
        return pass == 0;
    }

    /** Whether no persons are left for another pass. */
    public boolean isLast() {
        return pass >= passes - 1;
    }

    /** Such as {@code 2/3} of the second of three passes. */
    @Override
    public String toString() {
        return pass + 1 + "/" + passes;
    }

    /** The first table of a {@link PersonIndex} that belongs to it. */
    int from() {
        return PersonIndex.TABLES * pass / passes;
    }

    /** The first table that no longer does. */
    int to() {
        return Math.min(PersonIndex.TABLES, PersonIndex.TABLES * (pass + 1) / passes);
    }
}
