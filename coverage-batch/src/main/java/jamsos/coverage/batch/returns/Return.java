package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.RowFaults;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A delivery of which something may have to go back (yang dikembalikan).
 *
 * @param delivery the delivery
 * @param faults its rows about which something was told
 * @param held why it is held, if it is
 */
public record Return(Delivery delivery, RowFaults faults, Optional<Notice> held) {

    /** Reasons to hold a delivery that has been read to its end. */
    private static final Set<NoticeCode> DOUBTS = EnumSet.of(
            NoticeCode.NIK_PRECISION_LOST,
            NoticeCode.REGION_CONFLICT,
            NoticeCode.CODE_SYSTEM_DOUBT,
            NoticeCode.CONTROL_MISMATCH);

    /** Refuses absent parts. */
    public Return {
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(faults, "faults");
        Objects.requireNonNull(held, "held");
    }

    /** Whether all its rows can be read. */
    boolean isWhole() {
        return held.map(reason -> DOUBTS.contains(reason.code())).orElse(true);
    }

    /** Whether rows of it have to go back. */
    boolean hasFaultyRows() {
        return !faults.isEmpty() && delivery.form().isPresent();
    }
}
