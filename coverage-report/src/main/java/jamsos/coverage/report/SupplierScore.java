package jamsos.coverage.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a supplier has delivered over some months (rapor pemasok).
 *
 * @param supplier its name
 * @param months one after the other, the one reported on last
 */
public record SupplierScore(String supplier, List<Month> months) {

    /** Refuses absent parts. */
    public SupplierScore {
        Objects.requireNonNull(supplier, "supplier");
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param month the month
     * @param arrival when its first delivery came
     * @param niks the rows whose NIK was checked; empty where it delivered none
     */
    public record Month(YearMonth month, Arrival arrival, Optional<Niks> niks) {

        /** Refuses absent parts. */
        public Month {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(arrival, "arrival");
            Objects.requireNonNull(niks, "niks");
        }
    }

    /**
     * Rows whose NIK was checked.
     *
     * @param checked how many, above 0
     * @param valid how many of them were not rejected for it
     */
    public record Niks(long checked, long valid) {

        /** Refuses counts that cannot be. */
        public Niks {
            if (checked < 1 || valid < 0 || valid > checked) {
                throw new IllegalArgumentException(
                        "valid NIKs must lie between 0 and those checked, found " + valid + " of " + checked);
            }
        }
    }

    /** When the first delivery of a month came. */
    public enum Arrival {
        /** In time for the first release (tepat waktu). */
        ON_TIME,
        /** Only a release after the first had it (terlambat). */
        LATE,
        /** It was expected and did not come (tidak ada). */
        MISSING,
        /** It did not come, and nobody waited for it. */
        NOT_EXPECTED
    }
}
