package jamsos.coverage.metric;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a local government has done under Inpres 2/2021 (pelaksanaan Inpres 2/2021): its regulation and its budget.
 *
 * @param region the government
 * @param regulation the regulation
 * @param regulationDate its date
 * @param budget the yearly budget for contributions
 * @param personsFunded the persons it pays for
 * @param periodFrom the first month paid for
 * @param periodTo the last month paid for
 * @param source the source
 */
public record Duty(
        KemendagriCode region,
        String regulation,
        Optional<LocalDate> regulationDate,
        Optional<Rupiah> budget,
        OptionalLong personsFunded,
        Optional<YearMonth> periodFrom,
        Optional<YearMonth> periodTo,
        Optional<String> source) {

    /** Refuses a blank regulation, a negative number of persons and a period that ends before it starts. */
    public Duty {
        Objects.requireNonNull(region, "region");
        if (regulation.isBlank()) {
            throw new IllegalArgumentException("regulation of " + region + " must not be blank");
        }
        if (personsFunded.orElse(0) < 0) {
            throw new IllegalArgumentException("persons funded must be 0 or more, found " + personsFunded.getAsLong());
        }
        if (periodFrom.isPresent() && periodTo.isPresent() && periodTo.get().isBefore(periodFrom.get())) {
            throw new IllegalArgumentException(
                    "period must not end before it starts, found " + periodFrom.get() + " to " + periodTo.get());
        }
    }

    /** Whether its period, where it names one, holds the month. */
    public boolean covers(YearMonth month) {
        return periodFrom.map(from -> !month.isBefore(from)).orElse(true)
                && periodTo.map(to -> !month.isAfter(to)).orElse(true);
    }
}
