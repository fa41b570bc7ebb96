package jamsos.coverage.metric;

import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.region.Regions;
import java.util.List;
import java.util.Optional;

/** The rules by which evidence becomes figures, in the order in which one rests on another. */
final class SummaryRules {

    private final MonthEvidence evidence;
    private final Regions regions;
    private final PersonTotals totals;
    private final FigureSheet sheet;
    private final GivenFigures given;
    private final RegionCoverages coverages;

    SummaryRules(MonthEvidence evidence) {
        this.evidence = evidence;
        this.regions = tally().regions();
        this.totals = tally().totals();
        this.sheet = new FigureSheet(tally().month());
        this.given = new GivenFigures(evidence, sheet);
        this.coverages = new RegionCoverages(sheet, given, tally().rowsTaken() > 0);
    }

    CoverageSummary summarise() {
        settleCoverage();
        Optional<SummaryRules> before = evidence.previous().map(SummaryRules::new);
        Optional<CoverageSummary> previous = before.map(SummaryRules::summarise);
        before.ifPresent(rules -> new ChangeFigures(rules, this).write());
        totals.expiry().write(sheet, Place.of(regions));
        new TargetFigures(sheet, given, coverages).write(evidence.targets(), regions.all());
        new CostFigures(sheet, ContributionRates.current()).write(regions.province());
        List<Duty> duties = new DutyFigures(sheet).write(evidence.duties());
        return new CoverageSummary(sheet.month(), regions, sheet.figures(), sheet.notices(), duties, previous);
    }

    /** Persons, workers and the coverage they give: all that the month after needs of this one. */
    private void settleCoverage() {
        new PersonCounts(tally(), totals, evidence.graceMonths(), sheet).write();
        given.write();
        coverages.write(regions.all());
    }

    CoverageTally tally() {
        return evidence.tally();
    }

    FigureSheet sheet() {
        return sheet;
    }

    GivenFigures given() {
        return given;
    }

    RegionCoverages coverages() {
        return coverages;
    }
}
