package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.sheet.CellUse;
import jamsos.coverage.batch.intake.sheet.Sheet;
import jamsos.coverage.batch.intake.sheet.SheetHead;
import jamsos.coverage.batch.intake.sheet.SheetReader;
import jamsos.coverage.batch.intake.sheet.SheetTable;
import jamsos.coverage.batch.intake.sheet.Workbook;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.CodeSystem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
                uses[columns.at(column)] = use(column, columns.layout().form());
            }
        }
        return Arrays.asList(uses);
    }

    private static CellUse use(Column column, Layout.Form form) {
        if (column == Column.REGION || column == Column.REGION_KEMENDAGRI) {
            return CellUse.REGION;
        }
        return switch (column.type()) {
            case STRING, YEAR -> CellUse.TEXT;
            case INTEGER, NUMBER -> form.english() ? CellUse.ENGLISH_NUMBER : CellUse.NUMBER;
            case DATE -> CellUse.DAY;
            case YEARMONTH -> CellUse.MONTH;
        };
    }

    @Override
    public RowSource open(Content content) throws IOException {
        Workbook workbook = Workbook.open(content, limits);
        try {
            return new Rows(Optional.of(workbook), workbook.read(sheet, table));
        } catch (IOException e) {
            workbook.close();
            throw e;
        }
    }

    /** Begins to read in a workbook that is open, and stays so. */
    RowSource rows(Workbook workbook) throws IOException {
        return new Rows(Optional.empty(), workbook.read(sheet, table));
    }

    @Override
    public byte fieldEnd() {
        return RowBlock.FIELD_END;
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public TableForm form() {
        return new TableForm.Sheet(headerRow, columns.headings(), sheet.name());
    }

    @Override
    public WorkbookTable withPlainCodes(Optional<CodeSystem> codes) {
        return new WorkbookTable(sheet, table, headerRow, columns, codes, limits);
    }

    /** The rows of the sheet, and the workbook to be closed with them. */
    private record Rows(Optional<Workbook> workbook, SheetReader reader) implements RowSource {

        @Override
        public Optional<Block> read() throws IOException {
            return reader.read().map(Block.class::cast);
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

        /** The size of a sheet is known only in XML, which is packed. */
        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public void close() throws IOException {
            try {
                reader.close();
            } finally {
                if (workbook.isPresent()) {
                    workbook.get().close();
                }
            }
        }
    }
}
