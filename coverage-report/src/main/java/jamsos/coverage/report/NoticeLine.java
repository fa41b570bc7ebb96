package jamsos.coverage.report;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the table of notices (catatan): what was found in a delivery, how often, and one example.
 *
 * @param file name of the file; empty text where it is about the month as a whole
 * @param entry name inside an archive
 * @param sheet sheet of a workbook
 * @param code what it is about
 * @param rows how many rows it is about, exactly; 0 where it is not about rows
 * @param example one of them
 */
public record NoticeLine(
        String file, Optional<String> entry, Optional<String> sheet, NoticeCode code, long rows, Notice example) {

    /** Refuses absent parts, a negative count and an example of something else. */
    public NoticeLine {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sheet, "sheet");
        if (rows < 0) {
            throw new IllegalArgumentException("rows of notice " + code + " must be 0 or more, found " + rows);
        }
        if (example.code() != code) {
            throw new IllegalArgumentException("example of notice " + code + " must be one, found " + example.code());
        }
    }
}
