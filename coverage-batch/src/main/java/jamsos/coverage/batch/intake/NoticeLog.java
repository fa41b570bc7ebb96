package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What was told about one delivery (daftar catatan): exact counts, and the first examples of each code.
 *
 * <p>Values in examples are masked: no NIK is whole, no name appears.
 */
public final class NoticeLog {

    /** The most examples kept of one code. */
    static final int MOST_EXAMPLES = 1_000;

    private final long[] counts = new long[NoticeCode.values().length];
    private final Map<NoticeCode, List<Notice>> examples = new EnumMap<>(NoticeCode.class);
    private final RowFaults faults = new RowFaults();

    /** Of which codes examples are no longer wanted. */
    private final boolean[] full = new boolean[NoticeCode.values().length];

    NoticeLog() {}

    /** A log of what comes after the notices of another, to which it is added: examples that have no place there are not made. */
    static NoticeLog after(NoticeLog before) {
        NoticeLog log = new NoticeLog();
        for (int code = 0; code < log.full.length; code++) {
            log.full[code] = before.counts[code] >= MOST_EXAMPLES;
        }
        return log;
    }

    /** A log of notices told before any row was read. */
    static NoticeLog of(Collection<Notice> notices) {
        NoticeLog log = new NoticeLog();
        notices.forEach(notice -> log.add(notice.code(), () -> notice));
        return log;
    }

    /** Counts a notice; it is made only where it is still wanted as an example. */
    void add(NoticeCode code, Supplier<Notice> notice) {
        if (counts[code.ordinal()]++ < MOST_EXAMPLES && !full[code.ordinal()]) {
            examples.computeIfAbsent(code, any -> new ArrayList<>()).add(notice.get());
        }
    }

    /** Adds what was told of the rows that follow. */
    void addAll(NoticeLog next) {
        next.examples.forEach((code, more) -> {
            List<Notice> kept = examples.computeIfAbsent(code, any -> new ArrayList<>());
            kept.addAll(more.subList(0, Math.min(more.size(), MOST_EXAMPLES - kept.size())));
        });
        for (int code = 0; code < counts.length; code++) {
            counts[code] += next.counts[code];
        }
        faults.addAll(next.faults);
    }

    /** Counts a notice about a row. */
    void add(NoticeCode code, long row, Supplier<Notice> notice) {
        faults.add(row);
        add(code, notice);
    }

    /** The rows about which something was told. */
    public RowFaults faults() {
        return faults;
    }

    /** The examples by code, which the log then no longer has: for one who listens row by row. */
    List<Notice> takeAll() {
        List<Notice> taken = new ArrayList<>();
        examples.values().forEach(taken::addAll);
        examples.clear();
        Arrays.fill(counts, 0);
        return taken;
    }

    /** How many rows each code was told about, or how many times, for codes about the whole delivery. */
    public SortedMap<NoticeCode, Long> counts() {
        SortedMap<NoticeCode, Long> told = new TreeMap<>();
        for (NoticeCode code : NoticeCode.values()) {
            if (counts[code.ordinal()] > 0) {
                told.put(code, counts[code.ordinal()]);
            }
        }
        return Collections.unmodifiableSortedMap(told);
    }

    /** The first examples of a code, in the order of rows; at most 1,000. */
    public List<Notice> examples(NoticeCode code) {
        return List.copyOf(examples.getOrDefault(code, List.of()));
    }
}
