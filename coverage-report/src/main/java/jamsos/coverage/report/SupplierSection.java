package jamsos.coverage.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How suppliers have delivered over three months (rapor pemasok); silent while only one month is known. */
final class SupplierSection implements Section {

    private static final int DECIMALS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draft draft;

    SupplierSection(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> blocks() {
        List<SupplierScore> scores = draft.input().suppliers();
        if (scores.isEmpty() || scores.get(0).months().size() < 2) {
            return List.of();
        }
        List<Block.Table.Column> columns = new ArrayList<>();
        columns.add(Columns.words(draft.say(Labels.SUPPLIER), 2.2));
        for (SupplierScore.Month month : scores.get(0).months()) {
            String name = draft.numerals().month(month.month());
            columns.add(Columns.words(name, 1.2));
            columns.add(Columns.figure(draft.say(Labels.SUPPLIER_NIKS, name), 1.2));
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.SUPPLIERS_SHEET),
                draft.say(Labels.SUPPLIERS_TABLE),
                columns,
                scores.stream().map(this::row).toList(),
                false);
        return Columns.titled(draft, Labels.SUPPLIERS_HEADING, table, List.of(draft.say(Labels.SUPPLIERS_NOTE)));
    }

    private List<Datum> row(SupplierScore score) {
        List<Datum> row = new ArrayList<>();
        row.add(Datum.text(score.supplier()));
        for (SupplierScore.Month month : score.months()) {
            row.add(Datum.text(
                    switch (month.arrival()) {
                        case ON_TIME -> draft.say(Labels.SUPPLIER_ON_TIME);
                        case LATE -> draft.say(Labels.SUPPLIER_LATE);
                        case MISSING -> draft.say(Labels.SUPPLIER_MISSING);
                        case NOT_EXPECTED -> "";
                    }));
            row.add(month.niks().map(this::share).orElseGet(() -> Datum.text("")));
        }
        return row;
    }

    private Datum share(SupplierScore.Niks niks) {
        BigDecimal percent = BigDecimal.valueOf(niks.valid())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(niks.checked()), DECIMALS, RoundingMode.HALF_UP);
        return new Datum(
                draft.numerals().percent(percent), Optional.of(percent), NumberStyle.PERCENT, Optional.empty());
    }
}
