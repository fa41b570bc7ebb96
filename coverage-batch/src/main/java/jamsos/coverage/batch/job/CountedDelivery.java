package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One delivery on its way through a run (kiriman dalam proses): registered, then counted to its end or left alone. */
final class CountedDelivery {

    private final Delivery delivery;
    private final Optional<YearMonth> carriedFrom;
    private RowBalance balance = RowBalance.EMPTY;
    private DeliveryLine.State state;
    private boolean done;
    private final SortedMap<NoticeCode, NoticeLine> notices = new TreeMap<>();

    /** A delivery that has been registered. */
    CountedDelivery(Delivery delivery, Optional<YearMonth> carriedFrom) {
        this.delivery = delivery;
        this.carriedFrom = carriedFrom;
        this.done = delivery.state() != Delivery.State.READY;
        this.state = switch (delivery.state()) {
            case READY -> DeliveryLine.State.TAKEN;
            case HELD -> DeliveryLine.State.HELD;
            case IGNORED -> DeliveryLine.State.IGNORED;
        };
        for (Notice notice : delivery.notices()) {
            notices.put(notice.code(), line(notice, 1));
        }
    }

    /** The delivery. */
    Delivery delivery() {
        return delivery;
    }

    /** File, entry and sheet, for people. */
    String name() {
        StringBuilder name = new StringBuilder(delivery.file().name());
        delivery.entry().ifPresent(entry -> name.append(" > ").append(entry));
        delivery.sheet().ifPresent(sheet -> name.append(" > ").append(sheet));
        return name.toString();
    }

    /** All its rows have been read. */
    void count(RowBalance rows, Map<NoticeCode, Long> counts, NoticeExamples examples, boolean held) {
        balance = rows;
        state = held ? DeliveryLine.State.HELD : DeliveryLine.State.TAKEN;
        counts.forEach((code, count) ->
                examples.of(code).stream().findFirst().ifPresent(example -> notices.put(code, line(example, count))));
        done = true;
    }

    /** The examples kept of a code. */
    interface NoticeExamples {
        List<Notice> of(NoticeCode code);
    }

    /** Whether nothing of it remains to be read. */
    boolean isDone() {
        return done;
    }

    /** Whether its rows are in the figures. */
    boolean isTaken() {
        return state == DeliveryLine.State.TAKEN;
    }

    /** What its rows become; empty where no layout fits. */
    Optional<LayoutKind> kind() {
        return delivery.layout().map(Layout::kind);
    }

    /** What became of it. */
    DeliveryEntry entry() {
        return new DeliveryEntry(
                new DeliveryLine(
                        delivery.file().name(),
                        delivery.entry(),
                        delivery.sheet(),
                        delivery.layout().map(Layout::name).orElse(""),
                        balance,
                        state),
                kind(),
                delivery.file().sha256(),
                carriedFrom);
    }

    /** What was told about it, by code. */
    List<NoticeLine> notices() {
        return new ArrayList<>(notices.values());
    }

    private NoticeLine line(Notice example, long count) {
        boolean aboutRows = example.place().row().isPresent();
        return new NoticeLine(
                delivery.file().name(),
                delivery.entry(),
                delivery.sheet(),
                example.code(),
                aboutRows ? count : 0,
                example);
    }
}
