package jamsos.coverage.batch.publish;

import jamsos.coverage.disclosure.PublishedSummary;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.CoverageReport.ReleaseName;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.report.ReportComposer;
import jamsos.coverage.report.ReportInput;
import jamsos.coverage.report.SupplierScore;
import jamsos.coverage.value.Language;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a release is made of (bahan rilis).
 *
 * @param month the month reported on
 * @param open the figures for everybody
 * @param internal the figures for the office
 * @param settings what the office decides about its report
 * @param languages the languages of its reports
 * @param deliveries what arrived, by file
 * @param previous what last month was counted from, empty where it is not compared with
 * @param notices what was told about it, by file and code
 * @param suppliers how suppliers have delivered over the last months
 * @param inputDigest SHA-256 over inputs and configuration, hexadecimal
 * @param layouts SHA-256 of every layout file of the office's own, by name
 * @param codeVersion the version of the program
 */
public record ReleaseMaterial(
        YearMonth month,
        PublishedSummary open,
        PublishedSummary internal,
        ReportSettings settings,
        List<Language> languages,
        List<DeliveryEntry> deliveries,
        List<DeliveryEntry> previous,
        List<NoticeLine> notices,
        List<SupplierScore> suppliers,
        String inputDigest,
        SortedMap<String, String> layouts,
        String codeVersion) {

    /** Copies the lists. */
    public ReleaseMaterial {
        languages = List.copyOf(languages);
        deliveries = List.copyOf(deliveries);
        previous = List.copyOf(previous);
        notices = List.copyOf(notices);
        layouts = Collections.unmodifiableSortedMap(new TreeMap<>(layouts));
        suppliers = List.copyOf(suppliers);
    }

    /** The public report in the first language. */
    public CoverageReport report(int release) {
        return report(open, release, languages.get(0));
    }

    /** The report of one edition. */
    CoverageReport report(PublishedSummary figures, int release, Language language) {
        return ReportComposer.compose(
                new ReportInput(
                        figures,
                        new ReleaseName(release, inputDigest),
                        settings.letterhead(),
                        settings.signatory(),
                        settings.notice(),
                        settings.graceMonths(),
                        deliveries.stream().map(DeliveryEntry::line).toList(),
                        notices,
                        suppliers),
                language);
    }
}
