package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.job.Progress.Stage;
import jamsos.coverage.batch.publish.DeliveryArchive;
import jamsos.coverage.batch.publish.HeldFolder;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.batch.publish.ReleaseDraft;
import jamsos.coverage.batch.publish.ReleaseMaterial;
import jamsos.coverage.batch.publish.ReleasePublisher;
import jamsos.coverage.batch.store.Ledger;
import jamsos.coverage.batch.store.MonthMutex;
import jamsos.coverage.batch.store.RunLog;
import jamsos.coverage.disclosure.DisclosureGate;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.report.ReportRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The monthly job (pekerjaan bulanan), its steps from top to bottom: register, count, settle, render, publish. Between
 * count and settle, a month that is counted in several passes is read once more for each of the others: recount.
 *
 * <p>{@link MonthRunner} takes the lock of the month and recovers what dead runs left before it starts the job, and ends it.
 * What the steps hand on lives in the {@link MonthRun}, in memory: a run that was cut short begins again from the files, so
 * every step may start again after it was complete.
 */
final class MonthlyCoverageJob {

    /** The name of the job in the tables of Spring Batch. */
    static final String NAME = "month";

    private static final String HELD = "HELD";
    private static final String RECOUNT = "RECOUNT";
    private static final int BLOCKS_PER_CHUNK = 4;
    private static final int LONGEST_NAME = 80;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunLog runLog;
    private final Ledger ledger;
    private final List<ReportRenderer> renderers;
    private final MonthRun run;
    private final MonthMutex mutex;
    private final Progress progress;
    private final ReleasePublisher publisher;

    MonthlyCoverageJob(JobTools tools, MonthRun run, MonthMutex mutex, Progress progress) {
        this.repository = tools.repository();
        this.transactions = tools.transactions();
        this.runLog = tools.runLog();
        this.ledger = tools.ledger();
        this.renderers = tools.renderers();
        this.run = run;
        this.mutex = mutex;
        this.progress = progress;
        this.publisher = new ReleasePublisher(run.order().outbox(), run.order().month());
    }

    /** The job; tells of its execution as it begins. */
    Job job(Consumer<JobExecution> begun) {
        Step settle = transaction("settle", this::settle);
        JobExecutionDecider passes = (execution, step) ->
                run.needsRecount() ? new FlowExecutionStatus(RECOUNT) : FlowExecutionStatus.COMPLETED;
        return new JobBuilder(NAME, repository)
                .listener(new JobExecutionListener() {
                    @Override
                    public void beforeJob(JobExecution execution) {
                        begun.accept(execution);
                    }
                })
                .start(step("register", this::register))
                .next(count())
                .next(passes)
                .on(RECOUNT)
                .to(recount())
                .next(settle)
                .from(passes)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(settle)
                .on(HELD)
                .stop()
                .from(settle)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(step("render", this::render))
                .next(transaction("publish", this::publish))
                .end()
                .build();
    }

    /** Copies the files into the archive, says what each of the copies is, and in how many passes persons are counted. */
    private ExitStatus register() throws IOException {
        DeliveryArchive archive = new DeliveryArchive(run.order().outbox());
        for (InputFile input : run.inputs().files()) {
            SourceFile file = input.file();
            boolean readable = file.fault().isEmpty() && file.copyOf().isEmpty();
            run.register(input, readable ? file.at(archive.keep(file.path(), file.sha256())) : file);
        }
        run.readControls();
        run.countIn(passes());
        return ExitStatus.COMPLETED;
    }

    /** As the order says; else as many as the memory makes necessary. */
    private int passes() throws IOException {
        OptionalInt ordered = run.order().passes();
        return ordered.isPresent()
                ? ordered.getAsInt()
                : MemoryNeed.of(run.deliveries()).passes(Runtime.getRuntime().maxMemory());
    }

    /** One step execution a delivery, so that its blocks, commits and duration are in the tables of the framework. */
    private Step count() {
        DeliveryCounting counting = new DeliveryCounting(run, progress);
        Step worker = new StepBuilder("delivery", repository)
                .<Block, Block>chunk(BLOCKS_PER_CHUNK)
                .transactionManager(transactions)
                .reader(counting)
                .writer(counting)
                .listener((Object) counting)
                .allowStartIfComplete(true)
                .build();
        return new StepBuilder("count", repository)
                .partitioner(worker.getName(), grid -> deliveriesToCount())
                .step(worker)
                .allowStartIfComplete(true)
                .build();
    }

    /** The passes after the first, so many blocks a transaction. */
    private Step recount() {
        Recount recount = new Recount(run, progress);
        return new StepBuilder("recount", repository)
                .tasklet(recount, new ResourcelessTransactionManager())
                .listener(recount)
                .allowStartIfComplete(true)
                .build();
    }

    private Map<String, ExecutionContext> deliveriesToCount() {
        progress.begin(Stage.COUNTING);
        Map<String, ExecutionContext> contexts = new TreeMap<>();
        for (int place = 0; place < run.deliveries().size(); place++) {
            CountedDelivery delivery = run.deliveries().get(place);
            if (!delivery.isDone()) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(DeliveryCounting.DELIVERY, place);
                String name = String.format(Locale.ROOT, "%04d %s", place + 1, delivery.name());
                contexts.put(name.substring(0, Math.min(name.length(), LONGEST_NAME)), context);
            }
        }
        return contexts;
    }

    /** Sums up, checks, and decides at the gate; what was found is kept either way, in one transaction. */
    private ExitStatus settle() throws IOException {
        progress.begin(Stage.SETTLING);
        run.requireAllCounted();
        MonthOrder order = run.order();
        if (run.inputs().isEmpty()) {
            run.tell(new Notice(NoticeCode.MONTH_EMPTY, Notice.Place.file(""), "", ""));
        }
        run.tellCarried();
        CoverageSummary summary = CoverageSummary.of(run.evidence());
        summary.notices().forEach(run::tell);
        Findings findings = run.findings();
        ledger.keepDeliveries(run.id(), findings.deliveries());
        ledger.keepNoticeCounts(run.id(), findings.notices());
        HeldFolder held = new HeldFolder(order.outbox(), order.month());
        if (findings.anyDeliveryHeld() || findings.monthHeld()) {
            held.replace(findings.deliveries(), findings.notices(), run.returns());
        }
        if (findings.mustBeHeld(order.publishWithoutHeld())) {
            run.held(held.folder());
            return new ExitStatus(HELD);
        }
        CoverageSummary told = findings.anyDeliveryHeld() ? summary.provisional() : summary;
        ledger.keepFigures(run.id(), told.figures());
        run.settled(new ReleaseMaterial(
                order.month(),
                DisclosureGate.publish(told),
                DisclosureGate.internal(told),
                order.settings(),
                order.languages(),
                findings.deliveries(),
                run.previous(),
                findings.notices(),
                new Scorecard(order.settings().suppliers(), ledger, runLog).of(run),
                run.inputs().digest(),
                order.layoutDigests(),
                order.codeVersion()));
        return ExitStatus.COMPLETED;
    }

    /** Writes every file of the release, in a folder that nobody looks into. */
    private ExitStatus render() throws IOException {
        progress.begin(Stage.RENDERING);
        ReleaseDraft draft = publisher.draft(run.releaseNumber());
        publisher.render(draft, run.material(), renderers, progress::writing);
        publisher.writeUncovered(draft, run.intake(), run.rosters(), run.collector());
        publisher.writeReturns(draft, run.returns());
        run.drafted(draft);
        return ExitStatus.COMPLETED;
    }

    /** Verifies the files and lets the release appear. */
    private ExitStatus publish() throws IOException {
        progress.begin(Stage.PUBLISHING);
        if (!mutex.isHeld()) {
            throw new IllegalStateException(
                    "the database took back the lock of " + run.order().month());
        }
        PublishedRelease release = publisher.publish(run.draft(), run.material(), run.previousManifest());
        runLog.published(
                OptionalLong.of(run.id()),
                run.order().month(),
                release.number(),
                release.inputDigest(),
                release.manifestSha256(),
                release.codeVersion());
        if (!release.anyHeld()) {
            new HeldFolder(run.order().outbox(), run.order().month()).remove();
        }
        run.published(release);
        return ExitStatus.COMPLETED;
    }

    /** A step that only touches files. */
    private Step step(String name, Work work) {
        return step(name, work, new ResourcelessTransactionManager());
    }

    /** A step whose rows in the database are kept together or not at all. */
    private Step transaction(String name, Work work) {
        return step(name, work, transactions);
    }

    private Step step(String name, Work work, PlatformTransactionManager manager) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            contribution.setExitStatus(work.run());
                            return RepeatStatus.FINISHED;
                        },
                        manager)
                .allowStartIfComplete(true)
                .build();
    }

    private interface Work {
        ExitStatus run() throws IOException;
    }
}
