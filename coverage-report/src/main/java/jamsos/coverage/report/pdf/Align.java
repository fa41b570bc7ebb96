package jamsos.coverage.report.pdf;

/** Where a line stands in the width it is given (perataan). */
enum Align {
    LEFT(0),
    CENTER(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /** How far from the left a text of width {@code found} begins in a width of {@code available}. */
    double indent(double found, double available) {
        return (available - found) * share;
    }
}
