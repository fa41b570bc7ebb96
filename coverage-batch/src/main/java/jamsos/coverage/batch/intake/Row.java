package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.ColumnSource;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.util.Optional;

/** One row of a block (baris), its fields asked for by what they hold. Moved from row to row, so it is not to be kept. */
final class Row implements ColumnSource.Fields {

    private final Columns columns;
    private final RowBlock block;
    private int index;

    Row(Columns columns, RowBlock block) {
        this.columns = columns;
        this.block = block;
    }

    Row moveTo(int row) {
        index = row;
        return this;
    }

    /** The row of the file, as a person counts them. */
    long number() {
        return block.line(index);
    }

    int fields() {
        return block.fields(index);
    }

    /** What the field says; the layout's constant where the file has no such column; empty text where neither has it. */
    String text(Column column) {
        Optional<ColumnSource> source = columns.source(column);
        if (source.isPresent()) {
            return source.get().text(this);
        }
        int at = columns.at(column);
        return at < 0 ? columns.constant(column) : block.text(index, at);
    }

    /** Whether the layout says that its files do not have the column, though rows of its kind should. */
    boolean isUnavailable(Column column) {
        return columns.layout().unavailable().contains(column) && !columns.isInFile(column);
    }

    /** The field as the file has it, blanks and all. */
    String raw(Column column) {
        int at = columns.at(column);
        return at < 0 ? columns.constant(column) : block.raw(index, at);
    }

    boolean isEmpty(Column column) {
        if (columns.source(column).isPresent()) {
            return text(column).isEmpty();
        }
        int at = columns.at(column);
        return at < 0 ? columns.constant(column).isEmpty() : block.isEmpty(index, at);
    }

    /** Whether a spreadsheet may have taken the field for a number. */
    boolean mayHaveBeenNumber(Column column) {
        int at = columns.at(column);
        return at >= 0 && block.mayHaveBeenNumber(index, at);
    }

    /** Whether its sheet does not show the row. */
    boolean isHidden() {
        return block.isHidden(index);
    }

    /** Whether it holds a formula that was never calculated. */
    boolean isNotCalculated() {
        return block.isNotCalculated(index);
    }

    /** What the field at a place of the file says. */
    @Override
    public String text(int field) {
        return block.text(index, field);
    }

    @Override
    public String raw(int field) {
        return block.raw(index, field);
    }

    /** The first field that holds something; -1 where none does. */
    int firstFilled() {
        return block.firstFilled(index);
    }

    /** How many fields hold something. */
    int filled() {
        int filled = 0;
        for (int field = 0; field < fields(); field++) {
            if (!block.isEmpty(index, field)) {
                filled++;
            }
        }
        return filled;
    }
}
