package jamsos.coverage.batch.fuzz;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.NoticeLog;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes one mutant in as a month takes its files in, and holds what came of it against what must always hold. */
final class Trial {

    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final Regions REGIONS = Regions.lampung();
    private static final Set<NoticeCode> REASONS = EnumSet.range(NoticeCode.FIELD_COUNT, NoticeCode.VALUE);
    private static final Pattern WHOLE_NIK = Pattern.compile("(?!9{16})[0-9]{16}");
    private static final int EXAMPLES = 50;

    private final Path inbox;
    private final YearMonth month;

    /** Trials of mutants of one month, whose files are written below that folder. */
    Trial(Path inbox, YearMonth month) {
        this.inbox = inbox;
        this.month = month;
    }

    /** What became of a mutant. */
    enum Outcome {
        /** All its deliveries were read to their end and counted. */
        COUNTED,
        /** At least one was held. */
        HELD
    }

    /** A law was broken. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1;

        BrokenException(String what) {
            super(what);
        }
    }

    Outcome run(Form.Mutant mutant) throws Exception {
        Path file = Files.createDirectories(inbox.resolve(month.toString())).resolve(mutant.name());
        Files.write(file, mutant.bytes());
        try {
            MonthCollector collector = new MonthCollector(month, REGIONS);
            Intake intake = new Intake(LAYOUTS, REGIONS, month);
            SourceFile source = Inbox.open(inbox, month).files().get(0);
            List<Delivery> deliveries = intake.register(source);
            require(!deliveries.isEmpty(), "a file without a delivery");
            boolean held = false;
            for (Delivery delivery : deliveries) {
                held |= delivery.state() == Delivery.State.READY
                        ? count(intake, delivery, collector, mutant)
                        : told(delivery);
            }
            CoverageSummary.of(collector.evidence(0)).figures();
            return held ? Outcome.HELD : Outcome.COUNTED;
        } finally {
            Files.delete(file);
        }
    }

    private static boolean told(Delivery delivery) throws BrokenException {
        require(!delivery.notices().isEmpty(), "held without a notice");
        for (Notice notice : delivery.notices()) {
            namesNobody(notice);
        }
        return true;
    }

    private static boolean count(Intake intake, Delivery delivery, MonthCollector collector, Form.Mutant mutant)
            throws Exception {
        try (DeliveryCount count = intake.open(delivery, collector)) {
            for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                count.take(block.get());
            }
            Optional<Notice> held = count.settle();
            RowBalance balance = count.balance();
            require(
                    balance.read() == balance.taken() + balance.rejected() + balance.outOfScope(),
                    "rows do not add up: " + balance);
            require(reasons(count.notices()) == balance.rejected(), "rows rejected without a reason, or with two");
            if (held.isPresent()) {
                require(
                        held.get().code().severity() == Severity.ERROR,
                        "held by " + held.get().code());
            }
            if (!mutant.rows().isEmpty()) {
                checkRows(balance.read(), held, mutant.rows());
            }
            for (NoticeCode code : count.notices().counts().keySet()) {
                for (Notice notice :
                        count.notices().examples(code).stream().limit(EXAMPLES).toList()) {
                    namesNobody(notice);
                }
            }
            return held.isPresent();
        }
    }

    private static long reasons(NoticeLog log) {
        return log.counts().entrySet().stream()
                .filter(told -> REASONS.contains(told.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Damage ends the reading; else every record was read. */
    private static void checkRows(long read, Optional<Notice> held, Set<Long> rows) throws BrokenException {
        boolean cutOff = held.filter(notice ->
                        notice.code() == NoticeCode.FILE_DAMAGED || notice.code() == NoticeCode.RECORD_TOO_LONG)
                .isPresent();
        boolean right = cutOff ? rows.stream().anyMatch(counted -> read <= counted) : rows.contains(read);
        require(
                right,
                "read " + read + " rows of " + rows
                        + held.map(notice -> ", held by " + notice.code()).orElse(""));
    }

    private static void namesNobody(Notice notice) throws BrokenException {
        for (Language language : Language.values()) {
            require(
                    !WHOLE_NIK.matcher(notice.message(language)).find(),
                    "a message of " + notice.code() + " shows sixteen digits");
        }
    }

    private static void require(boolean holds, String otherwise) throws BrokenException {
        if (!holds) {
            throw new BrokenException(otherwise);
        }
    }
}
