package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.quality.Notice;
import java.util.List;
import java.util.Optional;

/** A file, an entry of an archive or a sheet, as far as it is understood before its rows are read (kiriman). */
public final class Delivery {

    private final SourceFile file;
    private final State state;
    private final Optional<TextTable> table;
    private final List<Notice> notices;

    private Delivery(SourceFile file, State state, Optional<TextTable> table, List<Notice> notices) {
        this.file = file;
        this.state = state;
        this.table = table;
        this.notices = List.copyOf(notices);
    }

    static Delivery ready(SourceFile file, TextTable table, List<Notice> notices) {
        return new Delivery(file, State.READY, Optional.of(table), notices);
    }

    static Delivery held(SourceFile file, Optional<TextTable> table, List<Notice> notices) {
        return new Delivery(file, State.HELD, table, notices);
    }

    static Delivery ignored(SourceFile file, Notice why) {
        return new Delivery(file, State.IGNORED, Optional.empty(), List.of(why));
    }

    /** The file it came in. */
    public SourceFile file() {
        return file;
    }

    /** Its name inside an archive. */
    public Optional<String> entry() {
        return Optional.empty();
    }

    /** The sheet of a workbook. */
    public Optional<String> sheet() {
        return Optional.empty();
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

    /** Where notices about it point. */
    Notice.Place place() {
        return Notice.Place.file(file.name());
    }

    /**
     * How its rows are read.
     *
     * @throws IllegalArgumentException when it is held or ignored
     */
    TextTable table() {
        if (state != State.READY) {
            throw new IllegalArgumentException(
                    "the delivery " + file.name() + " is " + state + " and has no rows to read");
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
