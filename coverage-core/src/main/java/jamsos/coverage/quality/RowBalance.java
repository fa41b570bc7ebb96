package jamsos.coverage.quality;

/**
 * What became of the rows of a delivery (neraca baris): none is lost.
 *
 * @param read rows read, header and blank lines not counted
 * @param taken rows that count
 * @param rejected rows refused for a reason
 * @param outOfScope rows that do not belong: totals, repeated headers, other provinces, ended employment
 */
public record RowBalance(long read, long taken, long rejected, long outOfScope) {

    /** The balance of a delivery without rows. */
    public static final RowBalance EMPTY = new RowBalance(0, 0, 0, 0);

    /** Refuses negative counts and a balance that does not add up. */
    public RowBalance {
        if (taken < 0 || rejected < 0 || outOfScope < 0) {
            throw new IllegalArgumentException("counts of rows must be 0 or more, found " + taken + " taken, "
                    + rejected + " rejected, " + outOfScope + " out of scope");
        }
        if (read != Math.addExact(Math.addExact(taken, rejected), outOfScope)) {
            throw new IllegalArgumentException("rows read must be taken + rejected + out of scope, found " + read
                    + " read, " + taken + " taken, " + rejected + " rejected, " + outOfScope + " out of scope");
        }
    }

    /** The balance of two deliveries together. */
    public RowBalance plus(RowBalance other) {
        return new RowBalance(
                Math.addExact(read, other.read),
                Math.addExact(taken, other.taken),
                Math.addExact(rejected, other.rejected),
                Math.addExact(outOfScope, other.outOfScope));
    }
}
