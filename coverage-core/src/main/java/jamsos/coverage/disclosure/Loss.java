package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;

/**
 * What a release loses with a figure (nilai informasi), by which the gate chooses what else to withhold: few figures
 * rather than many, small rather than large, a part rather than a total, a kabupaten/kota rather than the province.
 *
 * <p>Goes by the number of binary digits of a count, not by the count: from month to month it hardly changes, so the same
 * figures are withheld again.
 */
final class Loss {

    private static final int FIGURE = 4;
    private static final int NOBODY = 10;
    private static final int PROVINCE = 6;
    private static final int TOTAL = 12;

    private Loss() {}

    /** What is lost with a figure of that cell and value, 1 or more. */
    static int of(CellId id, long value) {
        int size = value == 0 ? NOBODY : Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
        return FIGURE
                + size
                + (id.slice().region().isProvince() ? PROVINCE : 0)
                + (id.slice().parts().isEmpty() ? TOTAL : 0);
    }
}
