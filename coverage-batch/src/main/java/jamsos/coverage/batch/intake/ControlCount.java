package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of one delivery, as control totals count them (hitung kontrol): all rows of the table, whether they can be taken
 * or not, and those of another province. Read apart from the counting, since few files have a control total that the row
 * balance alone cannot settle.
 */
final class ControlCount {

    private final DeliveryTable table;
    private final OutOfScope scope;
    private final RegionReader regions;
    private final YearMonth month;
    private final Map<ControlClaim.Part, Long> rows = new HashMap<>();
    private final Map<ControlClaim.Part, Long> ended = new HashMap<>();

    private ControlCount(DeliveryTable table, Regions registry, YearMonth month) {
        this.table = table;
        this.month = month;
        this.regions = new RegionReader(table.columns(), Column.REGIONS, registry, table.plainCodes());
        this.scope = new OutOfScope(table.columns(), regions);
    }

    /** Reads a delivery that is ready. */
    static ControlCount of(Delivery delivery, Regions registry, YearMonth month) throws IOException {
        ControlCount count = new ControlCount(delivery.table(), registry, month);
        try (RowSource source = count.table.open(delivery.origin().content())) {
            for (Optional<Block> block = source.read(); block.isPresent(); block = source.read()) {
                count.add(block.get().cut());
            }
        }
        return count;
    }

    private void add(RowBlock block) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            row.moveTo(i);
            if (row.number() > table.headerRow() && (row.firstFilled() >= 0 || row.isNotCalculated())) {
                add(row);
            }
        }
    }

    private void add(Row row) {
        boolean elsewhere = regions.read(row).kind() == RegionFinding.Kind.ELSEWHERE;
        if (scope.isTotalOrHeader(row) || (!elsewhere && scope.isTextBelow(row))) {
            return;
        }
        ControlClaim.Part part = new ControlClaim.Part(
                Codes.segment(row.text(Column.SEGMENT)),
                Codes.sex(row.text(Column.SEX)),
                Codes.active(row.text(Column.STATUS)));
        rows.merge(part, 1L, Long::sum);
        if (!elsewhere && isOutsideMonth(row)) {
            ended.merge(part, 1L, Long::sum);
        }
    }

    private boolean isOutsideMonth(Row row) {
        Optional<LocalDate> start = DateText.read(row.text(Column.START));
        Optional<LocalDate> end = DateText.read(row.text(Column.END));
        return start.filter(day -> day.isAfter(month.atEndOfMonth())).isPresent()
                || end.filter(day -> day.isBefore(month.atDay(1))).isPresent();
    }

    /** How many rows of the table are of that part. */
    long rows(ControlClaim.Part part) {
        return sum(rows, part);
    }

    /** How many of them, on a list of workers, end before the month or start after it. */
    long ended(ControlClaim.Part part) {
        return sum(ended, part);
    }

    private static long sum(Map<ControlClaim.Part, Long> rows, ControlClaim.Part part) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().and(part).equals(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
