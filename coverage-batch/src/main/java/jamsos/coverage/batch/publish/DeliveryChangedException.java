package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A file in the inbox was replaced or is still being written while it was taken in. */
public final class DeliveryChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    DeliveryChangedException(Path file) {
        super("changed while it was read: " + file);
        this.file = file.toString();
    }

    /** The file. */
    public String file() {
        return file;
    }
}
