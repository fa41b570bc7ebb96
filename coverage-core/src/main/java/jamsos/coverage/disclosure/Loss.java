package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;

/**
 * What a release loses with a figure (nilai informasi), by which the gate chooses what else to withhold: few figures
 * rather than many, small rather than large, a part rather than a total, a kabupaten/kota rather than the province, and a
 * total of the province only where there is no other way.
 *
 * <p>Goes by the number of binary digits of a count, not by the count: from month to month that hardly changes, so the
 * same figures are chosen again.
 */
final class Loss {

    private static final int FIGURE = 4;
    private static final int NOBODY = 10;
    private static final int PROVINCE = 6;
    private static final int TOTAL = 12;
    private static final int HEADLINE = 1_000;

    private Loss() {}

    /**
     * What is lost with a figure of that cell and value, 1 or more.
     *
     * @param shownBefore whether everybody could read it last month: it would hide little, for it may have stayed the same
     */
    static int of(CellId id, long value, boolean shownBefore) {
        int size = value == 0 ? NOBODY : Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
        boolean province = id.slice().region().isProvince();
        boolean total = id.slice().parts().isEmpty();
        int loss = FIGURE + size + (province ? PROVINCE : 0) + (total ? TOTAL : 0) + (province && total ? HEADLINE : 0);
        return shownBefore ? 2 * loss : loss;
    }
}
