package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.disclosure.DisclosureGate;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.report.ReportRenderer;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.Rounded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small month to publish: a workforce, a headcount, one warning. */
final class TestMonth {

    static final YearMonth MONTH = YearMonth.of(2022, 7);

    static final Returns NO_RETURNS =
            new Returns(new Intake(Layouts.builtIn(), Regions.lampung(), MONTH), Language.ID, List.of());

    private TestMonth() {}

    static ReleaseMaterial material(long active) {
        Regions regions = Regions.lampung();
        CoverageSummary summary = CoverageSummary.of(new MonthEvidence(
                new CoverageTally(MONTH, regions),
                List.of(new WorkforceFigure(
                        regions.province().code(),
                        WorkforceFigure.Series.UNIVERSE,
                        Rounded.exact(1000),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Headcount(
                        Slice.of(regions.province().code()),
                        Headcount.Status.ACTIVE,
                        Rounded.exact(active),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                0));
        Notice example =
                new Notice(NoticeCode.NAME_EMPTY, Notice.Place.file("=a.csv").row(3), "", "");
        return new ReleaseMaterial(
                MONTH,
                DisclosureGate.publish(summary),
                DisclosureGate.internal(summary),
                new ReportSettings(
                        new Letterhead("GOVERNMENT", "OFFICE", ""), Optional.empty(), Optional.empty(), 0, List.of()),
                List.of(Language.ID, Language.EN),
                List.of(new DeliveryEntry(
                        new DeliveryLine(
                                "=a.csv",
                                Optional.empty(),
                                Optional.empty(),
                                "participant",
                                new RowBalance(9, 6, 2, 1),
                                DeliveryLine.State.TAKEN),
                        Optional.of(LayoutKind.PARTICIPANT),
                        "sha",
                        Optional.empty())),
                List.of(),
                List.of(new NoticeLine(
                        "=a.csv", Optional.empty(), Optional.empty(), NoticeCode.NAME_EMPTY, 6, example)),
                List.of(),
                "digest of " + active,
                new TreeMap<>(Map.of("own.yaml", "sha of own.yaml")),
                "0.1.0");
    }

    /** A format that shows which report it was given. */
    static final ReportRenderer TITLES = new ReportRenderer() {
        @Override
        public String extension() {
            return "pdf";
        }

        @Override
        public void render(CoverageReport report, OutputStream out) throws IOException {
            out.write((report.title() + "\n" + report.release().number() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    };
}
