package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.sheet.CellUse;
import jamsos.coverage.batch.intake.sheet.Sheet;
import jamsos.coverage.batch.intake.sheet.SheetHead;
import jamsos.coverage.batch.intake.sheet.SheetReader;
import jamsos.coverage.batch.intake.sheet.SheetTable;
import jamsos.coverage.batch.intake.sheet.Workbook;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How the rows of a sheet are read (cara membaca lembar kerja).
 *
 * @param sheet the sheet
 * @param table where the table lies on it
 * @param headerRow the row of its header
 * @param columns which column holds what
 * @param plainCodes how undotted codes in a plain region column are read; empty where there are none
 * @param limits how much is unpacked
 */
record WorkbookTable(
        Sheet sheet,
        SheetTable table,
        long headerRow,
        Columns columns,
        Optional<CodeSystem> plainCodes,
        ArchiveLimits limits)
        implements DeliveryTable {

    static WorkbookTable of(Sheet sheet, SheetHead head, SheetHead.Line header, Columns columns, ArchiveLimits limits) {
        return new WorkbookTable(
                sheet, head.tableUnder(header, uses(columns)), header.number(), columns, Optional.empty(), limits);
    }

    private static List<CellUse> uses(Columns columns) {
        CellUse[] uses =
                Collections.nCopies(columns.headings().size(), CellUse.TEXT).toArray(CellUse[]::new);
        for (Column column : Column.values()) {
            if (columns.isInFile(column)) {
                uses[columns.at(column)] = use(column);
            }
        }
        return Arrays.asList(uses);
    }

    private static CellUse use(Column column) {
        if (column == Column.REGION || column == Column.REGION_KEMENDAGRI) {
            return CellUse.REGION;
        }
        return switch (column.type()) {
            case STRING -> CellUse.TEXT;
            case INTEGER, NUMBER -> CellUse.NUMBER;
            case DATE -> CellUse.DAY;
            case YEARMONTH -> CellUse.MONTH;
        };
    }

    @Override
    public RowSource open(Content content) throws IOException {
        Workbook workbook = Workbook.open(content, limits);
        try {
            return new Rows(workbook, workbook.read(sheet, table));
        } catch (IOException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public TableForm form() {
        return new TableForm.Sheet(headerRow, columns.headings(), sheet.name());
    }

    @Override
    public WorkbookTable withPlainCodes(Optional<CodeSystem> codes) {
        return new WorkbookTable(sheet, table, headerRow, columns, codes, limits);
    }

    /** The rows of the sheet. */
    private record Rows(Workbook workbook, SheetReader reader) implements RowSource {

        @Override
        public Optional<RowBlock> read() throws IOException {
            return reader.read();
        }

        @Override
        public Optional<Notice> damage(Origin origin) {
            return reader.fault().map(origin::notice);
        }

        @Override
        public boolean isComplete() {
            return reader.isComplete();
        }

        @Override
        public long bytesRead() {
            return reader.bytesRead();
        }

        @Override
        public void close() throws IOException {
            try (workbook) {
                reader.close();
            }
        }
    }
}
