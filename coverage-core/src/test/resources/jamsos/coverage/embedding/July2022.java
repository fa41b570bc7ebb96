import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Rounded;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What a service of somebody else does with the jar: the month of July 2022 as published, figure by figure. */
public final class July2022 {

    private July2022() {}

    public static void main(String[] args) {
        Regions lampung = Regions.lampung();
        KemendagriCode province = lampung.province().code();
        WorkforceFigure workers = new WorkforceFigure(
                province,
                WorkforceFigure.Series.UNIVERSE,
                Rounded.toStep(2_700_000, 100_000),
                Optional.empty(),
                Optional.of("lampung.antaranews.com/berita/655185"));
        Headcount notActive = new Headcount(
                Slice.of(province),
                Headcount.Status.NOT_ACTIVE,
                Rounded.toStep(2_100_000, 100_000),
                Optional.empty(),
                Optional.of("lampung.antaranews.com/berita/655185"));
        CoverageSummary july = CoverageSummary.of(new MonthEvidence(
                new CoverageTally(YearMonth.of(2022, 7), lampung), List.of(workers), List.of(notActive), List.of(), 0));
        for (Figure figure : july.figures()) {
            if (figure.id().measure() != Measure.COST) {
                System.out.println(figure.id() + " " + figure.value().orElseThrow() + " " + figure.flagCodes());
            }
        }
    }
}
