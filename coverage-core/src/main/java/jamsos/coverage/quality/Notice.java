package jamsos.coverage.quality;

import jamsos.coverage.value.Language;
import jamsos.coverage.value.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something to tell about a delivery (catatan): where it is, what was found, in words of {@link NoticeCode}.
 *
 * @param code what it is about
 * @param place where it was found
 * @param value what was found there, personal data masked; empty text where nothing is to be shown
 * @param detail what was expected or is named by the message; empty text where the code says it all
 */
public record Notice(NoticeCode code, Place place, String value, Wording detail) {

    /** Refuses absent parts. */
    public Notice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(detail, "detail");
    }

    /** A notice whose detail is the same in every language: a code, a name, a number. */
    public Notice(NoticeCode code, Place place, String value, String detail) {
        this(code, place, value, Wording.same(detail));
    }

    /** What was found, in words, and what to do. */
    public String message(Language language) {
        return code.message(this, language);
    }

    /** What was found, in words. */
    public String finding(Language language) {
        return code.finding(this, language);
    }

    /**
     * Where something was found.
     *
     * @param file the file in the month's folder
     * @param entry the name inside an archive
     * @param sheet the sheet of a workbook
     * @param row the row as a person counts them, header included, from 1
     * @param column the heading of the column
     */
    public record Place(
            String file, Optional<String> entry, Optional<String> sheet, OptionalLong row, Optional<String> column) {

        /** A whole file. */
        public static Place file(String file) {
            return new Place(file, Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
        }

        /** A row of a file. */
        public Place row(long row) {
            return new Place(file, entry, sheet, OptionalLong.of(row), Optional.empty());
        }

        /** A cell of the same row. */
        public Place column(String column) {
            return new Place(file, entry, sheet, row, Optional.of(column));
        }
    }
}
