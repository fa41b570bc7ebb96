package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.report.DeliveryLine;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A delivery as a release and the database name it (kiriman).
 *
 * @param line what arrived and what became of its rows
 * @param kind what its rows become, empty where no layout fits
 * @param sha256 SHA-256 of the file it came in, hexadecimal; empty text where it was not read
 * @param carriedFrom the earlier month it arrived in; empty where it is this month's own
 */
public record DeliveryEntry(
        DeliveryLine line, Optional<LayoutKind> kind, String sha256, Optional<YearMonth> carriedFrom) {

    /** Refuses absent parts. */
    public DeliveryEntry {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(carriedFrom, "carriedFrom");
    }
}
