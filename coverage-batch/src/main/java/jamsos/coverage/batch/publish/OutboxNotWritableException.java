package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Nothing can be written where releases are to go. */
public final class OutboxNotWritableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String folder;

    OutboxNotWritableException(Path folder, IOException cause) {
        super("cannot write to the outbox " + folder, cause);
        this.folder = folder.toString();
    }

    /** The outbox. */
    public String folder() {
        return folder;
    }
}
