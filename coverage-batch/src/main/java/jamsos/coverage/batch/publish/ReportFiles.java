package jamsos.coverage.batch.publish;

import jamsos.coverage.disclosure.PublishedSummary;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.ReportRenderer;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The reports of a release in every format and language: public edition, and working edition marked TERBATAS. */
final class ReportFiles {

    private static final String WORKING_EDITION = "-terbatas";

    private final List<ReportRenderer> renderers;

    ReportFiles(List<ReportRenderer> renderers) {
        this.renderers = List.copyOf(renderers);
    }

    /** The name of a public report: {@code laporan-cakupan-2022-07.pdf}. */
    static String name(YearMonth month, Language language, String extension) {
        return base(month, language) + "." + extension;
    }

    private static String base(YearMonth month, Language language) {
        return language.choose("laporan-cakupan-", "coverage-report-") + month;
    }

    /** Writes them all, naming each before it is begun. */
    void write(ReleaseMaterial material, ReleaseDraft draft, Consumer<String> begun) throws IOException {
        for (Language language : material.languages()) {
            String base = base(material.month(), language);
            write(material, material.open(), language, base, draft, begun);
            write(material, material.internal(), language, "internal/" + base + WORKING_EDITION, draft, begun);
        }
    }

    private void write(
            ReleaseMaterial material,
            PublishedSummary figures,
            Language language,
            String base,
            ReleaseDraft draft,
            Consumer<String> begun)
            throws IOException {
        CoverageReport report = material.report(figures, draft.number(), language);
        for (ReportRenderer renderer : renderers) {
            String name = base + "." + renderer.extension();
            begun.accept(name);
            try (OutputStream out = draft.create(name)) {
                renderer.render(report, out);
            }
        }
    }
}
