package jamsos.coverage.batch.job;

import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.util.List;

/**
 * What a run found (temuan).
 *
 * @param deliveries what arrived and what became of its rows, by file
 * @param notices what was told, by file and code; about the month as a whole last
 */
public record Findings(List<DeliveryEntry> deliveries, List<NoticeLine> notices) {

    /** Copies the lists. */
    public Findings {
        deliveries = List.copyOf(deliveries);
        notices = List.copyOf(notices);
    }

    /** Whether a delivery is held. */
    public boolean anyDeliveryHeld() {
        return any(DeliveryLine.State.HELD);
    }

    /** Whether something is wrong with the month as a whole: it is empty, or its totals disagree. */
    boolean monthHeld() {
        return notices.stream()
                .anyMatch(notice -> notice.file().isEmpty() && notice.code().severity() == Severity.ERROR);
    }

    /** The notices for which the month is held: of held deliveries, and of the month as a whole. */
    public List<NoticeLine> reasonsToHold() {
        return notices.stream()
                .filter(notice -> notice.code().severity() == Severity.ERROR && notice.rows() == 0)
                .toList();
    }

    /** Whether the gate must stop the release, given whether held deliveries may be left out of it. */
    boolean mustBeHeld(boolean publishWithoutHeld) {
        boolean restCanGo = publishWithoutHeld && any(DeliveryLine.State.TAKEN);
        return monthHeld() || (anyDeliveryHeld() && !restCanGo);
    }

    private boolean any(DeliveryLine.State state) {
        return deliveries.stream().anyMatch(delivery -> delivery.line().state() == state);
    }
}
