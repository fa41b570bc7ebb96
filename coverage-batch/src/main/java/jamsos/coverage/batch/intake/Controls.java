package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The numbers of rows that the control files of a month vouch for (jumlah kontrol), and the files they speak of. A file is
 * named as it lies in the folder, or by the name of the archive's entry; where it holds several deliveries, their rows are
 * added.
 */
public final class Controls {

    private final List<ControlClaim> claims;
    private final List<Delivery> deliveries;
    private final Regions regions;
    private final YearMonth month;
    private final Map<Delivery, ControlCount> counts = new HashMap<>();

    Controls(List<ControlClaim> claims, List<Delivery> deliveries, Regions regions, YearMonth month) {
        this.claims = List.copyOf(claims);
        this.deliveries = List.copyOf(deliveries);
        this.regions = regions;
        this.month = month;
    }

    /** Whether the month has a file of that name. */
    boolean isThere(String file) {
        return !named(file).isEmpty();
    }

    /** The deliveries of a file: those in the folder under that name, else those in an archive. */
    private List<Delivery> named(String file) {
        List<Delivery> own = named(
                file, (name, delivery) -> name.equalsIgnoreCase(delivery.file().name()));
        return own.isEmpty()
                ? named(
                        file,
                        (name, delivery) -> name.equalsIgnoreCase(
                                        delivery.origin().name())
                                || name.equalsIgnoreCase(delivery.entry().orElse("")))
                : own;
    }

    private List<Delivery> named(String file, BiPredicate<String, Delivery> test) {
        return deliveries.stream()
                .filter(delivery -> test.test(file.strip(), delivery))
                .toList();
    }

    /**
     * Why a delivery is held whose rows have been counted: a number that its supplier vouches for is another one.
     *
     * @param balance what became of its rows
     */
    Optional<Notice> check(Delivery delivery, RowBalance balance) throws IOException {
        for (ControlClaim claim : claims) {
            List<Delivery> spokenOf = named(claim.file());
            if (spokenOf.contains(delivery) && !agrees(claim, spokenOf, balance)) {
                long found = 0;
                for (Delivery one : ready(spokenOf)) {
                    found += count(one).rows(claim.part());
                }
                return Optional.of(
                        new Notice(NoticeCode.CONTROL_MISMATCH, delivery.place(), Long.toString(found), claim.words()));
            }
        }
        return Optional.empty();
    }

    /** A list of workers may be vouched for with or without those who do not work in the month. */
    private boolean agrees(ControlClaim claim, List<Delivery> spokenOf, RowBalance balance) throws IOException {
        if (spokenOf.size() == 1 && claim.part().isAll() && balance.outOfScope() == 0) {
            return claim.rows() == balance.read();
        }
        long rows = 0;
        long ended = 0;
        for (Delivery one : ready(spokenOf)) {
            rows += count(one).rows(claim.part());
            ended += count(one).ended(claim.part());
        }
        return claim.rows() == rows || claim.rows() == rows - ended;
    }

    private static List<Delivery> ready(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(one -> one.state() == Delivery.State.READY)
                .toList();
    }

    private ControlCount count(Delivery delivery) throws IOException {
        ControlCount known = counts.get(delivery);
        if (known == null) {
            known = ControlCount.of(delivery, regions, month);
            counts.put(delivery, known);
        }
        return known;
    }
}
