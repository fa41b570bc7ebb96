package jamsos.coverage.report;

import jamsos.coverage.metric.CellId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in a cell, a box or beside a bar (isi): the words shown, and behind a figure its value and the cell of
 * {@code cells.csv} it comes from.
 *
 * @param shown the text as people read it, final in language and precision
 * @param value the value; empty for words and for figures that are withheld or not available
 * @param style how the value is to be formatted where the reader's program does it
 * @param cell the cell it shows, empty where it is not a published cell
 */
public record Datum(String shown, Optional<BigDecimal> value, NumberStyle style, Optional<CellId> cell) {

    /** Refuses absent parts. */
    public Datum {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(cell, "cell");
    }

    /** Words. */
    public static Datum text(String words) {
        return new Datum(words, Optional.empty(), NumberStyle.TEXT, Optional.empty());
    }
}
