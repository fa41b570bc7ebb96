package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells merged over several rows (sel gabungan): what stands in the topmost holds for all of them. Cells merged side by
 * side need no care: the others are empty.
 *
 * @param merges from top to bottom
 */
record MergedCells(List<Merge> merges) {

    static final MergedCells NONE = new MergedCells(List.of());

    private static final long MERGE_CELLS = XmlName.of("mergeCells");
    private static final long MERGE_CELL = XmlName.of("mergeCell");
    private static final long REF = XmlName.of("ref");
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");
    private static final int MOST = 1 << 17;

    MergedCells {
        merges = List.copyOf(merges);
    }

    /**
     * Cells of one column that are merged.
     *
     * @param column the column, from 0
     * @param top the first row, from 1
     * @param bottom the last row
     */
    record Merge(int column, long top, long bottom) {}

    /** Reads the rest of a sheet, behind its rows, and so proves all its bytes whole. */
    static MergedCells readBehindRows(XmlBytes xml) throws IOException {
        List<Merge> merges = new ArrayList<>();
        while (xml.nextChild(1)) {
            if (xml.tag().name() == MERGE_CELLS) {
                while (xml.nextChild(2)) {
                    if (xml.tag().name() == MERGE_CELL) {
                        merge(xml.attribute(REF).orElse("")).ifPresent(merges::add);
                    }
                    if (merges.size() > MOST) {
                        throw Fault.limit(
                                "lebih dari " + MOST + " sel gabungan", "more than " + MOST + " merged cells");
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        xml.drain();
        merges.sort(Comparator.comparingLong(Merge::top).thenComparingInt(Merge::column));
        return new MergedCells(merges);
    }

    private static Optional<Merge> merge(String area) {
        Matcher matcher = AREA.matcher(area);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long top = Long.parseLong(matcher.group(2));
        long bottom = Long.parseLong(matcher.group(3));
        return bottom > top ? Optional.of(new Merge(column(matcher.group(1)), top, bottom)) : Optional.empty();
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Whether cells of a row go on into the next: a heading over two rows ends in the lower one. */
    boolean goOnBelow(long row) {
        return merges.stream().anyMatch(merge -> merge.top() <= row && row < merge.bottom());
    }
}
