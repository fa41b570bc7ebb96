package jamsos.coverage.batch.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The bytes of a file of the inbox. */
public final class FileBytes {

    private FileBytes() {}

    /** Opens a file; a symbolic link is not followed, also where one has taken the file's place meanwhile. */
    public static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
}
