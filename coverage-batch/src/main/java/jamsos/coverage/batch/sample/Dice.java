package jamsos.coverage.batch.sample;

/**
 * Reproducible chance (bilangan acak semu): splitmix64, started anew for every person and purpose, so that anybody can
 * be made again by number and no library's choice of algorithm can change a byte.
 */
final class Dice {

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of one person for one purpose. */
    static Dice of(long seed, Purpose purpose, long person) {
        return new Dice(mix(mix(seed + STEP * (purpose.ordinal() + 1)) + STEP * person));
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** True in so many of a thousand throws. */
    boolean perMille(int share) {
        return below(1000) < share;
    }

    /** The place of the weight that was hit; a weight twice as large is hit twice as often. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return at;
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** What chance is asked for; purposes do not disturb each other. */
    enum Purpose {
        /** The way of a person through the two months. */
        COURSE,
        /** Birth, sex, home, name. */
        PERSON,
        /** Spreading NIKs. */
        NIK,
        /** The first row of the participant file. */
        PARTICIPATION,
        /** Its further rows. */
        FURTHER_PARTICIPATION,
        /** Rows of the roster. */
        ROSTER,
        /** Where the deviating rows begin. */
        DEVIATION
    }
}
