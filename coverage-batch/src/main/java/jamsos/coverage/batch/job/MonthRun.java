package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Controls;
import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.job.InputFile.Use;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.batch.publish.ReleaseDraft;
import jamsos.coverage.batch.publish.ReleaseMaterial;
import jamsos.coverage.batch.returns.Returns;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.KeyRange;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one run holds in memory on its way from step to step (proses berjalan). After a crash all of it is made again from the
 * files; nothing is resumed.
 */
final class MonthRun {

    private final long id;
    private final List<Release> before;
    private final MonthOrder order;
    private final MonthInputs inputs;
    private final MonthCount thisMonth;
    private final MonthCount lastMonth;
    private final List<CountedDelivery> deliveries = new ArrayList<>();
    private final List<NoticeLine> monthNotices = new ArrayList<>();
    private @Nullable ReleaseMaterial material;
    private @Nullable ReleaseDraft draft;
    private @Nullable PublishedRelease release;
    private @Nullable Path heldFolder;

    MonthRun(long id, List<Release> before, MonthOrder order, MonthInputs inputs) {
        this.id = id;
        this.before = List.copyOf(before);
        this.order = order;
        this.inputs = inputs;
        this.thisMonth = MonthCount.of(order.month(), order.layouts());
        this.lastMonth = MonthCount.of(order.month().minusMonths(1), order.layouts());
    }

    /** Its number in the database. */
    long id() {
        return id;
    }

    /** The number of the release it is to make. */
    int releaseNumber() {
        return before.stream().mapToInt(Release::number).max().orElse(0) + 1;
    }

    /** SHA-256 of the manifest of the release before; empty for the first. */
    Optional<String> previousManifest() {
        return before.stream().max(Comparator.comparingInt(Release::number)).map(Release::manifestSha256);
    }

    MonthOrder order() {
        return order;
    }

    MonthInputs inputs() {
        return inputs;
    }

    /** Says what a file holds, and adds what is to be read of it. */
    void register(InputFile input, SourceFile kept) {
        MonthCount into = input.use() == Use.PREVIOUS ? lastMonth : thisMonth;
        for (Delivery delivery : into.intake().register(kept)) {
            if (input.use() != Use.CARRIED || MonthInputs.isWorkforce(delivery)) {
                deliveries.add(new CountedDelivery(delivery, input, into));
            }
        }
    }

    /** Reads what control files vouch for, once all deliveries are known and before any is counted. */
    void readControls() throws IOException {
        for (boolean previous : new boolean[] {false, true}) {
            List<CountedDelivery> own = deliveries(previous);
            Controls controls = (previous ? lastMonth : thisMonth)
                    .intake()
                    .controls(own.stream().map(CountedDelivery::delivery).toList());
            own.forEach(delivery -> delivery.vouchedFor(controls));
        }
    }

    /** The deliveries: those of the month by file, then those of earlier months. */
    List<CountedDelivery> deliveries() {
        return Collections.unmodifiableList(deliveries);
    }

    private List<CountedDelivery> deliveries(boolean previous) {
        return deliveries.stream()
                .filter(one -> (one.input().use() == Use.PREVIOUS) == previous)
                .toList();
    }

    /** Decides in how many passes persons are counted; for before any is. */
    void countIn(int passes) {
        thisMonth.collector().countIn(passes);
        lastMonth.collector().countIn(passes);
    }

    /** Whether another pass over the files is needed once all of them were counted. */
    boolean needsRecount() {
        return !tally().range().isLast();
    }

    /**
     * Closes the range of persons that was counted: marks who of it is not covered, sums it up and forgets it.
     *
     * @return whether there is another range to be counted
     */
    boolean nextRange() {
        thisMonth.collector().markUncovered();
        boolean last = tally().range().isLast();
        if (isComparable()) {
            tally().nextRange(lastMonth.collector().tally());
        } else {
            tally().nextRange();
            lastMonth.collector().tally().nextRange();
        }
        return !last;
    }

    /** The deliveries that are read in every pass; last month's only where it is compared. */
    List<CountedDelivery> deliveriesOfPersons() {
        return deliveries.stream()
                .filter(one -> one.isTaken()
                        && one.kind().filter(LayoutKind::isOfPersons).isPresent())
                .filter(one -> isComparable() || one.input().use() != Use.PREVIOUS)
                .toList();
    }

    /** Refuses to go on while a delivery was not read to its end. */
    void requireAllCounted() {
        for (CountedDelivery delivery : deliveries) {
            if (!delivery.isDone()) {
                throw new IllegalStateException(delivery.name() + " was not read to its end");
            }
        }
    }

    /** All that was counted; beside last month's where the two can be compared. */
    MonthEvidence evidence() {
        KeyRange range = tally().range();
        if (range.passes() > 1 && range.pass() < range.passes()) {
            throw new IllegalStateException("the persons of pass " + range + " were not counted to the end");
        }
        int grace = order.settings().graceMonths();
        MonthEvidence evidence = thisMonth.collector().evidence(grace);
        return isComparable() ? evidence.after(lastMonth.collector().evidence(grace)) : evidence;
    }

    /** Whether both months are whole, for a held delivery would read as people who left. */
    private boolean isComparable() {
        return !deliveries(true).isEmpty() && deliveries.stream().noneMatch(CountedDelivery::isHeld);
    }

    /** The persons counted this month. */
    CoverageTally tally() {
        return thisMonth.collector().tally();
    }

    /** What was counted this month. */
    MonthCollector collector() {
        return thisMonth.collector();
    }

    /** Reads the files of this month. */
    Intake intake() {
        return thisMonth.intake();
    }

    /** Bytes of all files to be counted. */
    long bytes() {
        return deliveries.stream()
                .filter(one -> one.delivery().state() == Delivery.State.READY)
                .mapToLong(one -> one.delivery().file().size())
                .sum();
    }

    /** Tells something about the month as a whole. */
    void tell(Notice notice) {
        monthNotices.add(new NoticeLine("", Optional.empty(), Optional.empty(), notice.code(), 0, notice));
    }

    /** Tells which files of an earlier month stand in for a missing workforce file. */
    void tellCarried() {
        String names = inputs.files(Use.CARRIED).stream()
                .map(input -> input.file().name())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            tell(new Notice(NoticeCode.WORKFORCE_CARRIED, Notice.Place.file(""), names, ""));
        }
    }

    /** All that was found so far. */
    Findings findings() {
        List<NoticeLine> notices = new ArrayList<>();
        deliveries(false).forEach(one -> notices.addAll(one.notices()));
        notices.addAll(monthNotices);
        List<DeliveryEntry> entries = new ArrayList<>();
        deliveries(false).forEach(one -> entries.add(one.entry()));
        inputs.leftAlone().forEach(name -> entries.add(leftAlone(name)));
        entries.sort(Comparator.comparing(entry -> entry.line().file()));
        return new Findings(entries, notices);
    }

    static DeliveryEntry leftAlone(String name) {
        return new DeliveryEntry(
                new DeliveryLine(
                        name, Optional.empty(), Optional.empty(), "", RowBalance.EMPTY, DeliveryLine.State.IGNORED),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** What last month was counted from, for the manifest. */
    List<DeliveryEntry> previous() {
        return deliveries(true).stream().map(CountedDelivery::entry).toList();
    }

    /** The rosters whose rows are in the figures. */
    List<Delivery> rosters() {
        return deliveries(false).stream()
                .filter(one -> one.isTaken() && one.kind().equals(Optional.of(LayoutKind.ROSTER)))
                .map(CountedDelivery::delivery)
                .toList();
    }

    /** What goes back to the suppliers: of the month's own deliveries, in the first language. */
    Returns returns() {
        return new Returns(
                intake(),
                order.languages().get(0),
                deliveries.stream()
                        .filter(one -> one.input().use() == Use.OWN)
                        .map(CountedDelivery::returned)
                        .toList());
    }

    void settled(ReleaseMaterial made) {
        material = made;
    }

    /** What the release is made of; there once the month is settled. */
    ReleaseMaterial material() {
        return Objects.requireNonNull(material, "the month is not settled");
    }

    void drafted(ReleaseDraft begun) {
        draft = begun;
    }

    /** The release being built; there once it is rendered. */
    ReleaseDraft draft() {
        return Objects.requireNonNull(draft, "the release is not rendered");
    }

    void held(Path folder) {
        heldFolder = folder;
    }

    void published(PublishedRelease appeared) {
        release = appeared;
    }

    /** How it ended; empty where it neither published nor came to be held. */
    Optional<MonthOutcome> outcome(Optional<PublishedRelease> lastGood) {
        if (release != null) {
            return Optional.of(
                    new MonthOutcome.Published(release, findings(), material().report(release.number())));
        }
        return Optional.ofNullable(heldFolder).map(folder -> new MonthOutcome.Held(findings(), folder, lastGood));
    }
}
