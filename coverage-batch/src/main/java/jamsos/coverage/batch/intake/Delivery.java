package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.quality.Notice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file, an entry of an archive or a sheet, as far as it is understood before its rows are read (kiriman). */
public final class Delivery {

    private final Origin origin;
    private final State state;
    private final Optional<DeliveryTable> table;
    private final List<Notice> notices;
    private final List<Columns> nearest;

    private Delivery(
            Origin origin, State state, Optional<DeliveryTable> table, List<Notice> notices, List<Columns> nearest) {
        this.origin = origin;
        this.state = state;
        this.table = table;
        this.notices = List.copyOf(notices);
        this.nearest = List.copyOf(nearest);
    }

    static Delivery ready(Origin origin, DeliveryTable table, List<Notice> notices) {
        return new Delivery(origin, State.READY, Optional.of(table), notices, List.of());
    }

    static Delivery held(Origin origin, Optional<DeliveryTable> table, List<Notice> notices) {
        return new Delivery(origin, State.HELD, table, notices, List.of());
    }

    static Delivery held(Origin origin, Notice why) {
        return held(origin, Optional.empty(), List.of(why));
    }

    /** A delivery whose header fits none or several layouts, and those that it comes near to. */
    static Delivery unfit(Origin origin, Notice why, List<Columns> nearest) {
        return new Delivery(origin, State.HELD, Optional.empty(), List.of(why), nearest);
    }

    static Delivery ignored(Origin origin, Notice why) {
        return new Delivery(origin, State.IGNORED, Optional.empty(), List.of(why), List.of());
    }

    /** The file it came in. */
    public SourceFile file() {
        return origin.file();
    }

    /** Its name inside an archive. */
    public Optional<String> entry() {
        return origin.entry();
    }

    /** The sheet of a workbook. */
    public Optional<String> sheet() {
        return origin.sheet();
    }

    /** The layout its header fits; empty where none was found. */
    public Optional<Layout> layout() {
        return table.map(found -> found.columns().layout());
    }

    /** What is to be done with it. */
    public State state() {
        return state;
    }

    /** What is to be told about the delivery as a whole; the first says why where it is held or ignored. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * How many rows it holds, judged by its size and its first rows; 0 where none can be read.
     *
     * @throws IOException when it cannot be opened
     */
    public long expectedRows() throws IOException {
        return state == State.READY ? RowEstimate.of(origin, table()) : 0;
    }

    /** Layouts that its header does not fit but comes near to. */
    List<Columns> nearest() {
        return nearest;
    }

    /** Its bytes, unpacked where the file is packed. */
    public Content content() {
        return origin.content();
    }

    /** Its name without folders and without the mark of gzip. */
    public String plainName() {
        return origin.name();
    }

    /** The form its rows have; empty where it has no rows to read. */
    public Optional<TableForm> form() {
        return state == State.READY ? table.map(DeliveryTable::form) : Optional.empty();
    }

    /** Where it comes from. */
    Origin origin() {
        return origin;
    }

    /** Where notices about it point. */
    Notice.Place place() {
        return origin.place();
    }

    /**
     * How its rows are read.
     *
     * @throws IllegalArgumentException when it is held or ignored
     */
    DeliveryTable table() {
        if (state != State.READY) {
            throw new IllegalArgumentException(
                    "the delivery " + file().name() + " is " + state + " and has no rows to read");
        }
        return table.orElseThrow();
    }

    /** What is to be done with a delivery. */
    public enum State {
        /** Its rows can be counted. */
        READY,
        /** It cannot be understood or trusted; its notice says why. */
        HELD,
        /** It says nothing new: the copy of another file. */
        IGNORED
    }
}
