package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Controls;
import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.NoticeLog;
import jamsos.coverage.batch.intake.RowFaults;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.returns.Return;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One delivery on its way through a run (kiriman dalam proses): registered, then counted to its end or left alone. */
final class CountedDelivery {

    private final Delivery delivery;
    private final InputFile input;
    private final MonthCount month;
    private RowBalance balance = RowBalance.EMPTY;
    private Optional<Controls> controls = Optional.empty();
    private DeliveryLine.State state;
    private boolean done;
    private RowFaults faults = RowFaults.NONE;
    private Optional<Notice> reason = Optional.empty();
    private final SortedMap<NoticeCode, NoticeLine> notices = new TreeMap<>();

    /** A delivery that has been registered. */
    CountedDelivery(Delivery delivery, InputFile input, MonthCount month) {
        this.delivery = delivery;
        this.input = input;
        this.month = month;
        this.done = delivery.state() != Delivery.State.READY;
        this.state = switch (delivery.state()) {
            case READY -> DeliveryLine.State.TAKEN;
            case HELD -> DeliveryLine.State.HELD;
            case IGNORED -> DeliveryLine.State.IGNORED;
        };
        if (delivery.state() == Delivery.State.HELD) {
            reason = delivery.notices().stream().findFirst();
        }
        for (Notice notice : delivery.notices()) {
            notices.put(notice.code(), line(notice, delivery.state() == Delivery.State.READY ? 1 : 0));
        }
    }

    /** The delivery. */
    Delivery delivery() {
        return delivery;
    }

    /** The file it came in. */
    InputFile input() {
        return input;
    }

    /** Starts counting it. */
    DeliveryCount open() {
        return controls.map(known -> month.intake().open(delivery, month.collector(), known))
                .orElseGet(() -> month.intake().open(delivery, month.collector()));
    }

    /** Says what suppliers vouch for. */
    void vouchedFor(Controls known) {
        controls = Optional.of(known);
    }

    /** What became of its rows. */
    RowBalance balance() {
        return balance;
    }

    /** File, entry and sheet, for people. */
    String name() {
        StringBuilder name = new StringBuilder(delivery.file().name());
        delivery.entry().ifPresent(entry -> name.append(" > ").append(entry));
        delivery.sheet().ifPresent(sheet -> name.append(" > ").append(sheet));
        return name.toString();
    }

    /** All its rows have been read; {@code held} says why none of them counts, if so. */
    void count(RowBalance rows, NoticeLog log, Optional<Notice> held) {
        balance = rows;
        faults = log.faults();
        reason = held;
        log.counts()
                .forEach((code, count) -> log.examples(code).stream()
                        .findFirst()
                        .ifPresent(example -> notices.put(code, line(example, count))));
        held.ifPresent(reason -> {
            state = DeliveryLine.State.HELD;
            notices.put(reason.code(), line(reason, 0));
        });
        done = true;
    }

    /** Whether nothing of it remains to be read. */
    boolean isDone() {
        return done;
    }

    /** Whether it cannot be understood or trusted. */
    boolean isHeld() {
        return state == DeliveryLine.State.HELD;
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
                input.use() == InputFile.Use.CARRIED ? Optional.of(input.month()) : Optional.empty());
    }

    /** What goes back to its supplier. */
    Return returned() {
        return new Return(delivery, faults, reason);
    }

    /** What was told about it, by code. */
    List<NoticeLine> notices() {
        return new ArrayList<>(notices.values());
    }

    /** A notice told of so many rows; where it is about no row, or is why the delivery is held, of none. */
    private NoticeLine line(Notice example, long count) {
        return new NoticeLine(
                delivery.file().name(),
                delivery.entry(),
                delivery.sheet(),
                example.code(),
                example.place().row().isPresent() ? count : 0,
                example);
    }
}
