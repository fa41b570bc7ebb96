package jamsos.coverage.report;

import jamsos.coverage.disclosure.PublishedSummary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a report is made of (bahan laporan).
 *
 * @param figures the figures that may leave the house; its edition marks the report
 * @param release what names the release inside files
 * @param letterhead who issues it
 * @param signatory who signs; dots are printed where none is named
 * @param banner words for the top of every page and sheet, such as DATA SINTETIS
 * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3; printed with the definition
 * @param deliveries what arrived, in the order to be printed
 * @param notices what was found, in the order to be printed
 * @param suppliers how suppliers have delivered over the last months, in the order to be printed; all of the same months
 */
public record ReportInput(
        PublishedSummary figures,
        CoverageReport.ReleaseName release,
        Letterhead letterhead,
        Optional<Signatory> signatory,
        Optional<String> banner,
        int graceMonths,
        List<DeliveryLine> deliveries,
        List<NoticeLine> notices,
        List<SupplierScore> suppliers) {

    /** Refuses absent parts and a grace outside 0 to 3. */
    public ReportInput {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(banner, "banner");
        deliveries = List.copyOf(deliveries);
        notices = List.copyOf(notices);
        suppliers = List.copyOf(suppliers);
        if (graceMonths < 0 || graceMonths > 3) {
            throw new IllegalArgumentException("graceMonths must lie between 0 and 3, found " + graceMonths);
        }
    }
}
