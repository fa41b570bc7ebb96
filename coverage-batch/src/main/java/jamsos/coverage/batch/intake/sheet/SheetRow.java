package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.table.RecordReader;
import java.util.Arrays;

/** The cells of one row as they are stored (baris lembar kerja), reused from row to row. */
final class SheetRow {

    /** As many columns as a sheet of Excel has: up to XFD. */
    static final int MOST_COLUMNS = 1 << 14;

    private final TextSink text = new TextSink(RecordReader.LONGEST);
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private CellKind[] kinds = new CellKind[32];
    private int columns;
    private long number;
    private boolean hidden;

    void begin(long rowNumber, boolean isHidden) {
        text.cutTo(0);
        columns = 0;
        number = rowNumber;
        hidden = isHidden;
    }

    /** Begins a cell; columns left out before it are empty. Columns come from left to right, or the row is damaged. */
    void beginCell(int column) throws FaultException {
        if (column < columns || column >= MOST_COLUMNS) {
            throw XmlBytes.damaged();
        }
        if (column >= starts.length) {
            int length = Math.min(MOST_COLUMNS, Math.max(column + 1, starts.length * 2));
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            kinds = Arrays.copyOf(kinds, length);
        }
        for (int skipped = columns; skipped <= column; skipped++) {
            starts[skipped] = text.length();
            ends[skipped] = text.length();
            kinds[skipped] = CellKind.EMPTY;
        }
        columns = column + 1;
    }

    /** Ends the cell begun last: what was written to {@link #text()} since is its text. */
    void endCell(CellKind kind) {
        ends[columns - 1] = text.length();
        kinds[columns - 1] = kind;
    }

    /** Where the text of the cell begun last is written. */
    TextSink text() {
        return text;
    }

    /** Where that text begins. */
    int cellStart() {
        return starts[columns - 1];
    }

    /** The column after the last cell. */
    int columns() {
        return columns;
    }

    /** The row as Excel numbers it, from 1. */
    long number() {
        return number;
    }

    boolean isHidden() {
        return hidden;
    }

    CellKind kind(int column) {
        return column < columns ? kinds[column] : CellKind.EMPTY;
    }

    byte[] bytes() {
        return text.bytes();
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    /** The cell as text; empty where there is none. */
    String text(int column) {
        return column < columns ? text.text(starts[column], ends[column]) : "";
    }

    /** Whether a cell holds something to be seen, or a formula that should show something. */
    boolean isFilled(int column) {
        if (column >= columns) {
            return false;
        }
        if (kinds[column] == CellKind.NOT_CALCULATED) {
            return true;
        }
        for (int i = starts[column]; i < ends[column]; i++) {
            if (bytes()[i] < 0 || bytes()[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    boolean isBlank() {
        for (int column = 0; column < columns; column++) {
            if (isFilled(column)) {
                return false;
            }
        }
        return true;
    }
}
