package jamsos.coverage.batch.job;

import java.time.YearMonth;

/** Another run of the same month and outbox is at work. */
public final class MonthBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final YearMonth month;

    MonthBusyException(YearMonth month) {
        super("another run of " + month + " is at work");
        this.month = month;
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }
}
