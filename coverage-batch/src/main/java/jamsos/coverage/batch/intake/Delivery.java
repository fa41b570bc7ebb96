package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.quality.Notice;
import java.util.List;
import java.util.Optional;

/** A file, an entry of an archive or a sheet, as far as it is understood before its rows are read (kiriman). */
public final class Delivery {

    private final SourceFile file;
    private final Optional<String> entry;
    private final Optional<String> sheet;
    private final Optional<Layout> layout;
    private final State state;
    private final List<Notice> notices;

    Delivery(
            SourceFile file,
            Optional<String> entry,
            Optional<String> sheet,
            Optional<Layout> layout,
            State state,
            List<Notice> notices) {
        this.file = file;
        this.entry = entry;
        this.sheet = sheet;
        this.layout = layout;
        this.state = state;
        this.notices = List.copyOf(notices);
    }

    /** The file it came in. */
    public SourceFile file() {
        return file;
    }

    /** Its name inside an archive. */
    public Optional<String> entry() {
        return entry;
    }

    /** The sheet of a workbook. */
    public Optional<String> sheet() {
        return sheet;
    }

    /** The layout its header fits; empty where none was found. */
    public Optional<Layout> layout() {
        return layout;
    }

    /** What is to be done with it. */
    public State state() {
        return state;
    }

    /** What is to be told about the delivery as a whole; the first says why where it is held or ignored. */
    public List<Notice> notices() {
        return notices;
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
