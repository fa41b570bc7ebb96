package jamsos.coverage.batch.job;

import jamsos.coverage.batch.publish.Outbox;
import jamsos.coverage.batch.store.Database;
import jamsos.coverage.batch.store.DatabaseUnavailableException;
import jamsos.coverage.batch.store.Ledger;
import jamsos.coverage.batch.store.MonthMutex;
import jamsos.coverage.batch.store.RunLog;
import jamsos.coverage.report.ReportRenderer;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Boot around the job (aplikasi): database, migrations and job repository, nothing else. What the job is made of is
 * made by hand below, so that it can be read.
 */
public final class BatchApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final RunLog runLog;
    private final Ledger ledger;
    private final MonthRunner runner;

    private BatchApplication(
            ConfigurableApplicationContext context,
            Database database,
            String outbox,
            Clock clock,
            List<ReportRenderer> renderers) {
        DataSource dataSource = context.getBean(DataSource.class);
        this.context = context;
        this.runLog = new RunLog(dataSource, outbox, clock);
        this.ledger = new Ledger(dataSource, outbox);
        this.runner = new MonthRunner(
                new JobTools(
                        context.getBean(JobRepository.class),
                        context.getBean(PlatformTransactionManager.class),
                        runLog,
                        ledger,
                        renderers),
                context.getBean(JobOperator.class),
                database,
                month -> MonthMutex.tryTake(dataSource, database, outbox, month),
                outbox);
    }

    /**
     * Starts the framework and brings the tables of the database up to date.
     *
     * @param clock the time, for the history of runs
     * @param renderers the formats of the report
     * @throws DatabaseUnavailableException when the database cannot be used
     */
    public static BatchApplication open(Outbox outbox, Database database, Clock clock, List<ReportRenderer> renderers)
            throws IOException {
        String identity = outbox.identity(clock.instant());
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Beans.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .lazyInitialization(true)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .properties(properties(outbox, database))
                    .run();
            context.getBean(FlywayMigrationInitializer.class);
            return new BatchApplication(context, database, identity, clock, renderers);
        } catch (RuntimeException e) {
            throw new DatabaseUnavailableException(database, e);
        }
    }

    private static Map<String, Object> properties(Outbox outbox, Database database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "logging.file.name", outbox.log().toString());
    }

    /** Runs the monthly job. */
    public MonthRunner runner() {
        return runner;
    }

    /** The runs and releases of the outbox. */
    public RunLog runLog() {
        return runLog;
    }

    /** What runs found. */
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The parts of Boot that are used; scanning for more costs time at every start. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        BatchJdbcAutoConfiguration.class
    })
    static class Beans {

        /** Execution contexts are kept as JSON, which can be read and has no classes to load. */
        @Bean
        ExecutionContextSerializer executionContextSerializer() {
            return new JacksonExecutionContextStringSerializer();
        }
    }
}
