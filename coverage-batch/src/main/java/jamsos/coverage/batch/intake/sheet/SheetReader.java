package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.ContentStream;
import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.RowBlockBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rows of a table on a sheet, block by block (pembaca lembar kerja).
 *
 * <p>Every row has as many fields as the header, whatever cells it has: what stands beside the table is not read, but a
 * row that holds nothing else is still a row. Rows without anything are none. Numbers are given as the column's use asks
 * for.
 */
public final class SheetReader implements Closeable {

    private final ContentStream part;
    private final SheetXml sheet;
    private final SheetTable table;
    private final MergeFill fill;
    private final boolean from1904;
    private final int mostRows;
    private boolean ended;
    private Optional<Fault> fault = Optional.empty();

    SheetReader(ContentStream part, SheetXml sheet, SheetTable table, boolean from1904, int mostRows) {
        this.part = part;
        this.sheet = sheet;
        this.table = table;
        this.fill = new MergeFill(table.merges());
        this.from1904 = from1904;
        this.mostRows = mostRows;
    }

    /** The next rows, at least one; empty at the end, also where the rest is {@link #fault() damaged}. */
    public Optional<RowBlock> read() throws IOException {
        RowBlockBuilder block = new RowBlockBuilder();
        try {
            while (!ended && !block.isFull() && block.rows() < mostRows) {
                if (!sheet.next()) {
                    ended = true;
                } else {
                    take(sheet.row(), block);
                }
            }
        } catch (FaultException e) {
            ended = true;
            fault = Optional.of(e.fault().at(Math.max(1, sheet.number())));
        }
        return block.rows() > 0 ? Optional.of(block.build()) : Optional.empty();
    }

    /** What ended the reading before the end of the sheet. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** Whether the end of the sheet was reached, all its bytes proved. */
    public boolean isComplete() {
        return ended && fault.isEmpty();
    }

    /** Bytes of the workbook read so far. */
    public long bytesRead() {
        return part.bytesRead();
    }

    private void take(SheetRow row, RowBlockBuilder block) {
        fill.moveTo(row);
        if (row.number() <= table.headerRow()) {
            return;
        }
        block.beginRow(row.number(), row.isHidden());
        int columns = table.uses().isEmpty()
                ? Math.max(row.columns(), fill.columns())
                : table.uses().size();
        for (int column = 0; column < columns; column++) {
            CellKind kind = row.kind(column);
            if (kind == CellKind.EMPTY) {
                empty(column, block);
            } else {
                field(row.bytes(), row.start(column), row.end(column), kind, use(column), block);
            }
        }
    }

    private CellUse use(int column) {
        return table.uses().isEmpty() ? CellUse.TEXT : table.uses().get(column);
    }

    private void empty(int column, RowBlockBuilder block) {
        Optional<MergeFill.Kept> kept = fill.at(column);
        if (kept.isPresent()) {
            byte[] bytes = kept.get().bytes();
            field(bytes, 0, bytes.length, kept.get().kind(), use(column), block);
        } else {
            block.field(new byte[0], 0, 0);
        }
    }

    private void field(byte[] bytes, int from, int to, CellKind kind, CellUse use, RowBlockBuilder block) {
        boolean asStored = kind == CellKind.NUMBER
                && (use == CellUse.TEXT || use == CellUse.NUMBER)
                && NumberCell.isDigits(bytes, from, to);
        if (kind.isNumeric() && !asStored) {
            block.field(say(NumberCell.value(bytes, from, to), kind, use));
        } else {
            block.field(bytes, from, to - from);
        }
        if (kind.isNumeric()) {
            block.markNumeric();
        } else if (kind == CellKind.NOT_CALCULATED) {
            block.markNotCalculated();
        }
    }

    private String say(BigDecimal number, CellKind kind, CellUse use) {
        if (kind == CellKind.DAY && SerialDay.isDay(number, from1904)) {
            return use.ofDay(SerialDay.iso(number, from1904));
        }
        return kind == CellKind.PERCENTAGE ? use.sayPercentage(number, from1904) : use.say(number, from1904);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
