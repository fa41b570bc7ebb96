package jamsos.coverage.report;

import java.util.Objects;

/**
 * Who issues the report (kop surat).
 *
 * @param government the government, in capitals
 * @param office the office, in capitals
 * @param address address line; empty text for none
 */
public record Letterhead(String government, String office, String address) {

    /** Refuses absent parts. */
    public Letterhead {
        Objects.requireNonNull(government, "government");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(address, "address");
    }
}
