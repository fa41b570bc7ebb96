package jamsos.coverage.value;

/**
 * An amount of money in whole rupiah.
 *
 * @param amount rupiah, zero or more
 */
public record Rupiah(long amount) {

    /** Refuses a negative amount. */
    public Rupiah {
        if (amount < 0) {
            throw new IllegalArgumentException("amount must be 0 rupiah or more, found " + amount);
        }
    }
}
