package jamsos.coverage.batch.publish;

import jamsos.coverage.report.Letterhead;
import jamsos.coverage.report.Signatory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an office decides about its report (pengaturan laporan); part of a release's inputs.
 *
 * @param letterhead who issues it
 * @param signatory who signs, empty where nobody is named
 * @param notice words for the top of every page and sheet, such as DATA SINTETIS
 * @param graceMonths months a payment may be late for a person to count as paid up, 0 to 3
 * @param suppliers the suppliers that are waited for each month
 */
public record ReportSettings(
        Letterhead letterhead,
        Optional<Signatory> signatory,
        Optional<String> notice,
        int graceMonths,
        List<Supplier> suppliers) {

    /** Refuses absent parts and a grace outside 0 to 3. */
    public ReportSettings {
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(notice, "notice");
        suppliers = List.copyOf(suppliers);
        if (graceMonths < 0 || graceMonths > 3) {
            throw new IllegalArgumentException("graceMonths must lie between 0 and 3, found " + graceMonths);
        }
    }
}
