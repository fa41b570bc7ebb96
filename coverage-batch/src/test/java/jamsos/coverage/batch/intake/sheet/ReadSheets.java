package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is read of a workbook, written so that a test can compare it: {@code 3: L|P|}. */
final class ReadSheets {

    private ReadSheets() {}

    /** All rows of the first sheet, all columns as texts. */
    static List<String> rows(Path workbook) throws IOException {
        return rows(workbook, 0);
    }

    /** All rows of a sheet, all columns as texts. */
    static List<String> rows(Path file, int sheet) throws IOException {
        try (Workbook workbook = open(file)) {
            Sheet wanted = workbook.sheets().get(sheet);
            workbook.head(wanted);
            return rows(workbook.read(wanted, new SheetTable(0, List.of(), merges(workbook, wanted))));
        }
    }

    /** The rows of the first sheet below a header, read by use. */
    static List<String> table(Path file, long headerRow, CellUse... uses) throws IOException {
        try (Workbook workbook = open(file)) {
            Sheet sheet = workbook.sheets().get(0);
            SheetHead head = workbook.head(sheet);
            SheetHead.Line header = head.lines().stream()
                    .filter(line -> line.number() == headerRow)
                    .findFirst()
                    .orElse(new SheetHead.Line(headerRow, List.of()));
            return rows(workbook.read(sheet, head.tableUnder(header, List.of(uses))));
        }
    }

    private static MergedCells merges(Workbook workbook, Sheet sheet) throws IOException {
        return workbook.head(sheet)
                .tableUnder(new SheetHead.Line(0, List.of()), List.of())
                .merges();
    }

    private static List<String> rows(SheetReader reader) throws IOException {
        List<String> rows = new ArrayList<>();
        try (reader) {
            for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                for (int row = 0; row < block.get().rows(); row++) {
                    rows.add(row(block.get(), row));
                }
            }
            if (reader.fault().isPresent()) {
                throw reader.fault().get().exception();
            }
        }
        return rows;
    }

    private static String row(RowBlock block, int row) {
        List<String> fields = new ArrayList<>();
        for (int field = 0; field < block.fields(row); field++) {
            fields.add(block.raw(row, field));
        }
        return block.line(row) + (block.isHidden(row) ? " hidden" : "")
                + (block.isNotCalculated(row) ? " not calculated" : "") + ": " + String.join("|", fields);
    }

    /** Why a workbook cannot be read: {@code FILE_DAMAGED 12: ... / ...}. */
    static String fault(Path file) throws IOException {
        try {
            return "read: " + rows(file);
        } catch (FaultException e) {
            Fault fault = e.fault();
            OptionalLong row = fault.row();
            return fault.code() + (row.isPresent() ? " " + row.getAsLong() : "") + ": "
                    + fault.detail().indonesian() + " / " + fault.detail().english();
        }
    }

    static Workbook open(Path file) throws IOException {
        return Workbook.open(Content.ofFile(file), ArchiveLimits.STANDARD);
    }
}
