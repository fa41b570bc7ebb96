package jamsos.coverage.batch.sample;

import jamsos.coverage.quality.NoticeCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a row differs from a plain one (penyimpangan) and what must become of it.
 *
 * @param fate what must become of the row
 * @param code the reason of a rejected row, or the notice that a row taken must give; empty where there is none
 * @param changes what is written in place of the plain cells
 */
record Deviation(Fate fate, Optional<NoticeCode> code, List<Change> changes) {

    /** A plain row. */
    static final Deviation NONE = new Deviation(Fate.TAKEN, Optional.empty(), List.of());

    /** Written in place of a cell, leaves out the cell and the separator before it. */
    private static final String NOTHING_AT_ALL = "\0";

    /** What must become of a row. */
    enum Fate {
        /** Counts. */
        TAKEN,
        /** Refused, for one reason. */
        REJECTED,
        /** Does not belong. */
        OUT_OF_SCOPE
    }

    /**
     * Another text for a cell.
     *
     * @param column the position of the column
     * @param text from the plain cell to what is written, separators and quotes included
     */
    record Change(int column, UnaryOperator<String> text) {}

    static Deviation rejected(NoticeCode reason, int column, UnaryOperator<String> text) {
        return new Deviation(Fate.REJECTED, Optional.of(reason), List.of(new Change(column, text)));
    }

    static Deviation rejected(NoticeCode reason, int column, String text) {
        return rejected(reason, column, plain -> text);
    }

    /** A row that ends before the cell in its last column. */
    static Deviation cutBefore(int lastColumn) {
        return rejected(NoticeCode.FIELD_COUNT, lastColumn, NOTHING_AT_ALL);
    }

    static Deviation outOfScope(int column, String text) {
        return new Deviation(Fate.OUT_OF_SCOPE, Optional.empty(), List.of(new Change(column, plain -> text)));
    }

    static Deviation told(NoticeCode notice, int column, UnaryOperator<String> text) {
        return new Deviation(Fate.TAKEN, Optional.of(notice), List.of(new Change(column, text)));
    }

    /** Another way to write the same. */
    static Deviation harmless(int column, UnaryOperator<String> text) {
        return new Deviation(Fate.TAKEN, Optional.empty(), List.of(new Change(column, text)));
    }

    /** The same row with the changes of another deviation, which decide nothing: they come later in the checks. */
    Deviation and(Deviation later) {
        List<Change> both = new ArrayList<>(changes);
        both.addAll(later.changes);
        return new Deviation(fate, code, List.copyOf(both));
    }

    /** Changes the cells of a plain row in place. */
    void applyTo(byte[][] cells) {
        for (Change change : changes) {
            String plain = new String(cells[change.column()], StandardCharsets.UTF_8);
            cells[change.column()] = change.text().apply(plain).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Whether a cell is left out together with its separator. */
    static boolean isLeftOut(byte[] cell) {
        return cell.length == 1 && cell[0] == 0;
    }
}
