package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;

/**
 * The count of one month (penghitungan bulan): the one reported on, or the one before it.
 *
 * @param intake reads its deliveries
 * @param collector holds what they say
 */
record MonthCount(Intake intake, MonthCollector collector) {

    /** Nothing counted yet; all processors are to count. */
    static MonthCount of(YearMonth month, Layouts layouts) {
        Regions regions = Regions.lampung();
        int threads = Runtime.getRuntime().availableProcessors();
        return new MonthCount(new Intake(layouts, regions, month, threads), new MonthCollector(month, regions));
    }
}
