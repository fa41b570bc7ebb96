package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.MonthInName;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.publish.Supplier;
import jamsos.coverage.batch.store.Ledger;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.batch.store.RunLog;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import jamsos.coverage.report.SupplierScore;
import jamsos.coverage.report.SupplierScore.Arrival;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How suppliers have delivered over the month reported on and the two before (rapor pemasok), as their releases found it. It is
 * a matter of releases and not of days: the same history gives the same scores on every host.
 *
 * <p>A supplier that is not configured is known by its files' name without the month. It is waited for where one of the other
 * months had participants, a list of workers or a headcount of its.
 */
final class Scorecard {

    private static final int MONTHS = 3;
    private static final Set<LayoutKind> MONTHLY =
            EnumSet.of(LayoutKind.PARTICIPANT, LayoutKind.ROSTER, LayoutKind.HEADCOUNT);
    private static final Set<LayoutKind> OF_PERSONS = EnumSet.of(LayoutKind.PARTICIPANT, LayoutKind.ROSTER);

    private final List<Supplier> configured;
    private final Ledger ledger;
    private final RunLog runLog;

    Scorecard(List<Supplier> configured, Ledger ledger, RunLog runLog) {
        this.configured = List.copyOf(configured);
        this.ledger = ledger;
        this.runLog = runLog;
    }

    /** The scores as a run finds them: by its own findings, and by releases that were there before it. */
    List<SupplierScore> of(MonthRun run) {
        YearMonth reported = run.order().month();
        List<Delivered> months = new ArrayList<>();
        for (int back = MONTHS - 1; back > 0; back--) {
            known(reported.minusMonths(back), run.id()).ifPresent(months::add);
        }
        Delivered current = known(reported, run.id()).orElseGet(() -> new Delivered(reported));
        current.add(run.findings());
        months.add(current);
        Set<String> names = new LinkedHashSet<>();
        configured.forEach(supplier -> names.add(supplier.name()));
        Set<String> others = new TreeSet<>();
        months.forEach(month -> others.addAll(month.firstRelease.keySet()));
        names.addAll(others);
        return names.stream()
                .map(name -> new SupplierScore(
                        name,
                        months.stream().map(month -> score(name, month, months)).toList()))
                .toList();
    }

    private SupplierScore.Month score(String name, Delivered month, List<Delivered> months) {
        boolean waitedFor = isConfigured(name)
                || months.stream()
                        .filter(other -> other.month.isBefore(month.month))
                        .anyMatch(other -> other.firstRelease.containsKey(name));
        Optional<Integer> first = Optional.ofNullable(month.firstRelease.get(name));
        Arrival arrival = first.map(release -> release == 1 ? Arrival.ON_TIME : Arrival.LATE)
                .orElse(waitedFor ? Arrival.MISSING : Arrival.NOT_EXPECTED);
        return new SupplierScore.Month(month.month, arrival, Optional.ofNullable(month.niks.get(name)));
    }

    /** What the releases of a month had, as far as they were there before a run; empty where there was none. */
    private Optional<Delivered> known(YearMonth month, long before) {
        Delivered delivered = new Delivered(month);
        for (Release release : runLog.releases(Optional.of(month))) {
            if (release.run().isPresent() && release.run().getAsLong() < before) {
                long run = release.run().getAsLong();
                delivered.add(
                        ledger.deliveries(run),
                        ledger.rowsByDelivery(run, NoticeCode.NIK),
                        ledger.rowsByDelivery(run, NoticeCode.FIELD_COUNT));
            }
        }
        return delivered.releases == 0 ? Optional.empty() : Optional.of(delivered);
    }

    private boolean isConfigured(String name) {
        return configured.stream().anyMatch(supplier -> supplier.name().equals(name));
    }

    private String supplier(String file) {
        return configured.stream()
                .filter(supplier -> supplier.sends(file))
                .map(Supplier::name)
                .findFirst()
                .orElseGet(() -> MonthInName.leftOut(file));
    }

    /** What the releases of one month had of each supplier. */
    private final class Delivered {

        private final YearMonth month;
        private final Map<String, Integer> firstRelease = new HashMap<>();
        private Map<String, SupplierScore.Niks> niks = Map.of();
        private int releases;

        Delivered(YearMonth month) {
            this.month = month;
        }

        void add(Findings findings) {
            add(findings.deliveries(), rows(findings, NoticeCode.NIK), rows(findings, NoticeCode.FIELD_COUNT));
        }

        private static Map<List<String>, Long> rows(Findings findings, NoticeCode code) {
            return findings.notices().stream()
                    .filter(notice -> notice.code() == code)
                    .collect(Collectors.groupingBy(
                            notice -> key(notice.file(), notice.entry(), notice.sheet()),
                            Collectors.summingLong(NoticeLine::rows)));
        }

        private static List<String> key(String file, Optional<String> entry, Optional<String> sheet) {
            return List.of(file, entry.orElse(""), sheet.orElse(""));
        }

        /** The next release; shares of valid NIKs are those of the newest. */
        void add(List<DeliveryEntry> deliveries, Map<List<String>, Long> badNiks, Map<List<String>, Long> unchecked) {
            releases++;
            Map<String, Long> checked = new HashMap<>();
            Map<String, Long> bad = new HashMap<>();
            for (DeliveryEntry delivery : deliveries) {
                DeliveryLine line = delivery.line();
                if (line.state() == DeliveryLine.State.IGNORED
                        || delivery.carriedFrom().isPresent()) {
                    continue;
                }
                String name = supplier(line.file());
                if (isConfigured(name)
                        || delivery.kind().filter(MONTHLY::contains).isPresent()) {
                    firstRelease.putIfAbsent(name, releases);
                }
                if (delivery.kind().filter(OF_PERSONS::contains).isPresent()) {
                    List<String> key = key(line.file(), line.entry(), line.sheet());
                    long rows = line.rows().taken() + line.rows().rejected() - unchecked.getOrDefault(key, 0L);
                    checked.merge(name, rows, Long::sum);
                    bad.merge(name, badNiks.getOrDefault(key, 0L), Long::sum);
                }
            }
            niks = new HashMap<>();
            checked.forEach((name, rows) -> {
                if (rows > 0) {
                    long wrong = Objects.requireNonNullElse(bad.get(name), 0L);
                    niks.put(name, new SupplierScore.Niks(rows, rows - wrong));
                }
            });
        }
    }
}
