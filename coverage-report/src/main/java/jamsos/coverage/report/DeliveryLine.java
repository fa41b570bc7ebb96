package jamsos.coverage.report;

import jamsos.coverage.quality.RowBalance;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the table of deliveries (kiriman): what arrived and what became of its rows.
 *
 * @param file name of the file
 * @param entry name inside an archive
 * @param sheet sheet of a workbook
 * @param layout name of its layout; empty text where none fits
 * @param rows its row balance
 * @param state what became of it
 */
public record DeliveryLine(
        String file, Optional<String> entry, Optional<String> sheet, String layout, RowBalance rows, State state) {

    /** Refuses absent parts and a blank file name. */
    public DeliveryLine {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(state, "state");
        if (file.isBlank()) {
            throw new IllegalArgumentException("file of a delivery must not be blank");
        }
    }

    /** What became of a delivery. */
    public enum State {
        /** Its rows are counted (diambil). */
        TAKEN,
        /** It could not be understood or trusted; none of its rows is counted (ditahan). */
        HELD,
        /** It holds nothing of its own (diabaikan). */
        IGNORED
    }
}
