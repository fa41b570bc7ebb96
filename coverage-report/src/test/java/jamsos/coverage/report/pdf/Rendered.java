package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Files to look at in tests. */
final class Rendered {

    private Rendered() {}

    static byte[] report(CoverageReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] sample(Language language) {
        return report(SampleReport.in(language));
    }

    /** An Indonesian report of these blocks. */
    static byte[] blocks(Block... blocks) {
        return report(SampleReport.of(Language.ID, List.of(blocks)));
    }
}
