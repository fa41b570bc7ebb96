package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.field.FieldRow;
import jamsos.coverage.batch.intake.layout.Column;
import java.time.YearMonth;

/** Whether people on a list work in the month (masa kerja), as far as their row says when they began and ended. */
final class WorkingTime {

    private static final int START = Column.START.ordinal();
    private static final int END = Column.END.ordinal();

    private final long firstDay;
    private final long lastDay;

    WorkingTime(YearMonth month) {
        this.firstDay = DayField.packed(month.atDay(1));
        this.lastDay = DayField.packed(month.atEndOfMonth());
    }

    /** Whether it is not known that they had left before the month, or came after it. */
    boolean touches(FieldRow row) {
        long end = row.value(END);
        return row.value(START) <= lastDay && (end == DayField.NONE || end >= firstDay);
    }
}
