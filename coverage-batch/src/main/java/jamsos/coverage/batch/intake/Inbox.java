package jamsos.coverage.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** The folder into which the files of one month are put (kotak masuk). The folder as it stands is the month. */
public final class Inbox {

    private final List<SourceFile> files;

    private Inbox(List<SourceFile> files) {
        this.files = files;
    }

    /**
     * Finds and hashes the files of a month.
     *
     * @param inbox the folder that holds a folder a month, such as {@code 2022-07}
     * @throws InboxMissingException when one of the two folders is missing or may not be listed
     */
    public static Inbox open(Path inbox, YearMonth month) throws InboxMissingException, IOException {
        return new Inbox(List.of());
    }

    /** The files, by name; copies and unreadable files among them. */
    public List<SourceFile> files() {
        return files;
    }

    /** Names left alone: hidden files and what office programs and operating systems leave behind. */
    public List<String> leftAlone() {
        return List.of();
    }

    /** SHA-256 over the names and hashes of all files: the same folder has the same digest. */
    public String digest() {
        return "";
    }
}
