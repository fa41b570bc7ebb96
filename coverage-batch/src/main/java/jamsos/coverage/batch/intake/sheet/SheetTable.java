package jamsos.coverage.batch.intake.sheet;

import java.util.List;

/** How a table lies on its sheet (letak tabel). */
public final class SheetTable {

    private final long headerRow;
    private final List<CellUse> uses;
    private final MergedCells merges;

    /**
     * A table.
     *
     * @param headerRow the row of its header; rows up to there are none of the table
     * @param uses what is looked for in each column, from the first of the sheet to the last that has a heading; none
     *     where all columns are texts, however many a row has
     */
    SheetTable(long headerRow, List<CellUse> uses, MergedCells merges) {
        this.headerRow = headerRow;
        this.uses = List.copyOf(uses);
        this.merges = merges;
    }

    long headerRow() {
        return headerRow;
    }

    List<CellUse> uses() {
        return uses;
    }

    MergedCells merges() {
        return merges;
    }
}
