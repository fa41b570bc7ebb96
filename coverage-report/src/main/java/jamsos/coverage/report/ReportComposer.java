package jamsos.coverage.report;

import jamsos.coverage.value.Language;
import java.util.List;

/** Makes one month's report in one language (penyusun laporan): words, order and precision are decided here. */
public final class ReportComposer {

    private ReportComposer() {}

    /** The report of that month in that language; the same input gives an equal report. */
    public static CoverageReport compose(ReportInput input, Language language) {
        return new CoverageReport(
                language,
                input.figures().month(),
                language.choose("Cakupan Jaminan Sosial Ketenagakerjaan", "Coverage of Worker Social Security"),
                input.figures().regions().province().fullName(),
                input.letterhead(),
                input.banner(),
                language.choose("Cakupan Jaminan Sosial Ketenagakerjaan", "Coverage of Worker Social Security"),
                language.choose("Halaman {page} dari {pages}", "Page {page} of {pages}"),
                input.release(),
                List.of());
    }
}
