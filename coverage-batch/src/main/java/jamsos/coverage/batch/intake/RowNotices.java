package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.function.Supplier;

/** Tells what was wrong with rows of one delivery (catatan baris). Values are given masked. */
final class RowNotices {

    private NoticeLog log;
    private final Notice.Place place;
    private final Columns columns;
    private final KnownWords words;

    RowNotices(NoticeLog log, Notice.Place place, Columns columns, KnownWords words) {
        this.log = log;
        this.place = place;
        this.columns = columns;
        this.words = words;
    }

    /** Tells to another log from now on. */
    void tellTo(NoticeLog other) {
        log = other;
    }

    /** Refuses a row for its number of fields. */
    Verdict rejectFieldCount(Row row) {
        long number = row.number();
        int found = row.fields();
        log.add(
                NoticeCode.FIELD_COUNT,
                number,
                () -> new Notice(
                        NoticeCode.FIELD_COUNT,
                        place.row(number),
                        Integer.toString(found),
                        Integer.toString(columns.headings().size())));
        return Verdict.REJECTED;
    }

    /** Refuses a row for what stands in a column. */
    Verdict reject(NoticeCode reason, Row row, Column column, Supplier<String> shown) {
        tell(reason, row, column, shown, "");
        return Verdict.REJECTED;
    }

    /** Refuses a row for the code or region that stands in a column. */
    Verdict rejectCode(NoticeCode reason, Row row, Column column, String text) {
        return reject(reason, row, column, () -> Shown.code(text, words));
    }

    /** Refuses a row for the date or month that stands in a column. */
    Verdict rejectDate(NoticeCode reason, Row row, Column column, String text) {
        return reject(reason, row, column, () -> Shown.date(text));
    }

    /** Refuses a row for a value that has no reason of its own; the message names the column. */
    Verdict rejectValue(Row row, Column column) {
        tell(NoticeCode.VALUE, row, column, () -> Shown.figure(row.text(column)), columns.heading(column));
        return Verdict.REJECTED;
    }

    /** Tells what is odd about a row as a whole. */
    void warn(NoticeCode code, Row row) {
        long number = row.number();
        log.add(code, number, () -> new Notice(code, place.row(number), "", ""));
    }

    /** Takes a row but tells what is odd about it. */
    void warn(NoticeCode code, Row row, Column column, Supplier<String> shown) {
        tell(code, row, column, shown, "");
    }

    /** Takes a row but tells that an optional column was not understood. */
    void warnUnread(Row row, Column column) {
        String text = row.text(column);
        boolean code = column.type() == Column.Type.STRING;
        tell(
                NoticeCode.VALUE_UNREAD,
                row,
                column,
                () -> code ? Shown.code(text, words) : Shown.date(text),
                columns.heading(column));
    }

    private void tell(NoticeCode code, Row row, Column column, Supplier<String> shown, String detail) {
        log.add(
                code,
                row.number(),
                () -> new Notice(code, place.row(row.number()).column(columns.heading(column)), shown.get(), detail));
    }
}
