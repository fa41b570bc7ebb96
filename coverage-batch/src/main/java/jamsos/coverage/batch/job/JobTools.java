package jamsos.coverage.batch.job;

import jamsos.coverage.batch.store.Ledger;
import jamsos.coverage.batch.store.RunLog;
import jamsos.coverage.report.ReportRenderer;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What every run uses (perlengkapan proses).
 *
 * @param repository the state of Spring Batch
 * @param transactions transactions of the database
 * @param runLog runs and releases
 * @param ledger deliveries and figures
 * @param renderers the formats of the report
 */
record JobTools(
        JobRepository repository,
        PlatformTransactionManager transactions,
        RunLog runLog,
        Ledger ledger,
        List<ReportRenderer> renderers) {

    JobTools {
        renderers = List.copyOf(renderers);
    }
}
