package jamsos.coverage.batch;

import jamsos.coverage.batch.job.BatchApplication;
import jamsos.coverage.batch.job.MonthLock;
import jamsos.coverage.batch.job.MonthOrder;
import jamsos.coverage.batch.job.MonthOutcome;
import jamsos.coverage.batch.job.Progress;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.report.ReportRenderer;
import jamsos.coverage.report.pdf.PdfRenderer;
import jamsos.coverage.report.xlsx.XlsxRenderer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One run of a month in this process: lock, framework, run, and the way out when somebody stops the process meanwhile. A
 * stop is heeded at the next block of rows or step, and the process ends when the run has ended.
 */
final class MonthSession {

    private static final List<ReportRenderer> FORMATS = List.of(new PdfRenderer(), new XlsxRenderer());

    private final Surroundings surroundings;

    MonthSession(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the month. */
    MonthOutcome run(MonthOrder order, Database database, Progress progress) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
        Thread hook = new Thread(() -> {
            try {
                stop.get().run();
            } finally {
                await(ended);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try (MonthLock lock = MonthLock.take(order.outbox(), order.month());
                BatchApplication application =
                        BatchApplication.open(order.outbox(), database, surroundings.clock(), FORMATS)) {
            stop.set(application.runner()::stop);
            return application.runner().run(order, lock, progress);
        } finally {
            ended.countDown();
            removeHook(hook);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return;
        }
    }
}
