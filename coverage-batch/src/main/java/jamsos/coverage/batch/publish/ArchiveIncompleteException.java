package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A delivery of an earlier month is needed and not in the archive any more. */
public final class ArchiveIncompleteException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String delivery;
    private final String place;

    ArchiveIncompleteException(String delivery, Path place) {
        super(delivery + " is not in the archive: " + place);
        this.delivery = delivery;
        this.place = place.toString();
    }

    /** The name of the delivery. */
    public String delivery() {
        return delivery;
    }

    /** Where it should lie. */
    public String place() {
        return place;
    }
}
