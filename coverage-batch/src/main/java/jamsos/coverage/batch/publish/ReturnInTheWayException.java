package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Where a returned file should go lies another one, or one that somebody has changed since. */
public final class ReturnInTheWayException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    ReturnInTheWayException(Path file) {
        super("lies in the way: " + file);
        this.file = file.toString();
    }

    /** The file. */
    public String file() {
        return file;
    }
}
