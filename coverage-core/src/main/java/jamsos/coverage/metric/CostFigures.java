package jamsos.coverage.metric;

import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.program.Payer;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what it would cost to cover who is missing in the province (biaya menutup kesenjangan): missing to the target
 * where there is one, else to the whole workforce; in each of the twelve months after the one reported on, once for each
 * payer who could pay for all.
 *
 * <p>It is a reckoning ahead, so always an estimate: people outside transport, self-employed, with the least there is.
 * Where the sources leave open whether a relief holds for a payer, it is provisional.
 */
final class CostFigures {

    private static final int MONTHS = 12;

    /** Who could pay for all of them: themselves, or a budget of the state, the province, the kabupaten and kota. */
    private static final List<Payer> PAYERS = List.of(Payer.SELF, Payer.APBN, Payer.APBD_PROV, Payer.APBD_KAB);

    private final FigureSheet sheet;
    private final ContributionRates rates;

    CostFigures(FigureSheet sheet, ContributionRates rates) {
        this.sheet = sheet;
        this.rates = rates;
    }

    void write(Region province) {
        Slice slice = Slice.of(province.code());
        sheet.find(Measure.TARGET_MISSING, Definition.ACTIVE, slice)
                .or(() -> sheet.find(Measure.GAP, Definition.ACTIVE, slice))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .filter(persons -> persons > 0)
                .ifPresent(persons -> PAYERS.forEach(payer -> write(slice.with(payer), payer, persons)));
    }

    private void write(Slice slice, Payer payer, long persons) {
        YearMonth first = sheet.month().plusMonths(1);
        GapCost cost = GapCost.least(persons, payer, Sector.OTHER, first, MONTHS, rates);
        write(slice, cost.total(), cost.isVerified());
        for (int i = 0; i < MONTHS; i++) {
            YearMonth due = first.plusMonths(i);
            write(slice.withDue(due), cost.in(due), cost.months().get(i).isVerified());
        }
    }

    private void write(Slice slice, Optional<Rupiah> amount, boolean verified) {
        if (amount.isEmpty()) {
            sheet.notAvailable(Measure.COST, Definition.ACTIVE, slice);
            return;
        }
        sheet.put(
                Measure.COST,
                Definition.ACTIVE,
                slice,
                BigDecimal.valueOf(amount.get().amount()),
                false,
                Basis.COUNTED);
        if (!verified) {
            sheet.mark(Measure.COST, Definition.ACTIVE, slice, Flag.PROVISIONAL);
        }
    }
}
