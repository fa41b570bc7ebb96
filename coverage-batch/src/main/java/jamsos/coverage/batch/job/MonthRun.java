package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.publish.DeliveryEntry;
import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.batch.publish.ReleaseDraft;
import jamsos.coverage.batch.publish.ReleaseMaterial;
import jamsos.coverage.batch.store.Release;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.region.Regions;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.nio.file.Path;
import java.time.YearMonth;
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
    private final Intake intake;
    private final MonthCollector collector;
    private final List<CountedDelivery> deliveries = new ArrayList<>();
    private final List<NoticeLine> monthNotices = new ArrayList<>();
    private @Nullable ReleaseMaterial material;
    private @Nullable ReleaseDraft draft;
    private @Nullable PublishedRelease release;
    private @Nullable Path heldFolder;

    MonthRun(long id, List<Release> before, MonthOrder order, MonthInputs inputs, Intake intake) {
        this.id = id;
        this.before = List.copyOf(before);
        this.order = order;
        this.inputs = inputs;
        this.intake = intake;
        this.collector = new MonthCollector(order.month(), Regions.lampung());
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

    Intake intake() {
        return intake;
    }

    MonthCollector collector() {
        return collector;
    }

    /** Adds a delivery that was registered. */
    void add(Delivery delivery, Optional<YearMonth> carriedFrom) {
        deliveries.add(new CountedDelivery(delivery, carriedFrom));
    }

    /** The deliveries, by file. */
    List<CountedDelivery> deliveries() {
        return Collections.unmodifiableList(deliveries);
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
        if (!inputs.carried().isEmpty()) {
            String names = inputs.carried().stream()
                    .map(MonthInputs.Carried::file)
                    .map(SourceFile::name)
                    .collect(Collectors.joining(", "));
            tell(new Notice(NoticeCode.WORKFORCE_CARRIED, Notice.Place.file(""), names, ""));
        }
    }

    /** All that was found so far. */
    Findings findings() {
        List<NoticeLine> notices = new ArrayList<>();
        deliveries.forEach(one -> notices.addAll(one.notices()));
        notices.addAll(monthNotices);
        List<DeliveryEntry> entries = new ArrayList<>();
        deliveries.forEach(one -> entries.add(one.entry()));
        inputs.leftAlone().forEach(name -> entries.add(leftAlone(name)));
        entries.sort(Comparator.comparing(entry -> entry.line().file()));
        return new Findings(entries, notices);
    }

    private static DeliveryEntry leftAlone(String name) {
        return new DeliveryEntry(
                new DeliveryLine(
                        name, Optional.empty(), Optional.empty(), "", RowBalance.EMPTY, DeliveryLine.State.IGNORED),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** The rosters whose rows are in the figures. */
    List<Delivery> rosters() {
        return deliveries.stream()
                .filter(one -> one.isTaken() && one.kind().equals(Optional.of(LayoutKind.ROSTER)))
                .map(CountedDelivery::delivery)
                .toList();
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
