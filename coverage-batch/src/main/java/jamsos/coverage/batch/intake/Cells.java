package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.quality.NoticeCode;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row, checked one after the other (sel satu baris): the first that fails is told and ends it. */
final class Cells {

    private final Row row;
    private final RowNotices notices;
    private boolean failed;

    Cells(Row row, RowNotices notices) {
        this.row = row;
        this.notices = notices;
    }

    /** Whether a cell failed; values read from then on mean nothing. */
    boolean failed() {
        return failed;
    }

    /** A cell that may be empty, with a reason of its own: a code. */
    <T> Optional<T> optional(Column column, Function<String, Optional<T>> reader, NoticeCode reason) {
        String text = row.text(column);
        return failed || text.isEmpty() ? Optional.empty() : read(column, text, reader, reason);
    }

    /** A cell that may be empty. */
    <T> Optional<T> optional(Column column, Function<String, Optional<T>> reader) {
        return optional(column, reader, NoticeCode.VALUE);
    }

    /** A cell that must be filled, where the layout does not say that there is none. */
    <T> Optional<T> required(Column column, Function<String, Optional<T>> reader, NoticeCode reason) {
        return failed || row.isUnavailable(column) ? Optional.empty() : read(column, row.text(column), reader, reason);
    }

    /** A cell that is not needed: one that cannot be read is told and not used, and does not fail the row. */
    <T> Optional<T> lenient(Column column, Function<String, Optional<T>> reader) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            notices.warnUnread(row, column);
        }
        return value;
    }

    private <T> Optional<T> read(Column column, String text, Function<String, Optional<T>> reader, NoticeCode reason) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            failed = true;
            if (reason == NoticeCode.VALUE) {
                notices.rejectValue(row, column);
            } else if (column.type() == Column.Type.STRING) {
                notices.rejectCode(reason, row, column, text);
            } else {
                notices.rejectDate(reason, row, column, text);
            }
        }
        return value;
    }
}
