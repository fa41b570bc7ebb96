package jamsos.coverage.batch.publish;

import jamsos.coverage.report.DeliveryLine;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A delivery as a release and the database name it (kiriman).
 *
 * @param line what arrived and what became of its rows
 * @param sha256 SHA-256 of the file it came in, hexadecimal
 * @param carriedFrom the earlier month it arrived in; empty where it is this month's own
 */
public record DeliveryEntry(DeliveryLine line, String sha256, Optional<YearMonth> carriedFrom) {

    /** Refuses absent parts. */
    public DeliveryEntry {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(carriedFrom, "carriedFrom");
    }
}
