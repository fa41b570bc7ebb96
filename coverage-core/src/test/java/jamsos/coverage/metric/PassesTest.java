package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month counted range after range of persons, against the same month counted at once. */
class PassesTest {

    private static final YearMonth NOW = RandomMonth.MONTH;
    private static final YearMonth BEFORE = NOW.minusMonths(1);
    private static final Regions LAMPUNG = Regions.lampung();

    /** What is read of one month in every pass. */
    private record Files(YearMonth month, List<Participation> rows, List<RosterEntry> rosters) {

        static Files random(YearMonth month, long seed) {
            RandomMonth random = new RandomMonth(seed, 900);
            return new Files(
                    month,
                    paidEarlierOrLater(random.participations(1_500), new Random(seed)),
                    random.rosterEntries(1_200));
        }

        /** Payments a month early to five months late. */
        private static List<Participation> paidEarlierOrLater(List<Participation> rows, Random random) {
            List<Participation> some = new ArrayList<>();
            for (Participation row : rows) {
                some.add(new Participation(
                        row.nik(),
                        row.birthDate(),
                        row.sex(),
                        row.region(),
                        row.segment(),
                        row.programs(),
                        row.active(),
                        Optional.of(NOW.minusMonths(random.nextInt(-1, 6))),
                        row.cover()));
            }
            return some;
        }

        void putInto(CoverageTally tally) {
            CoverageTally delivery = new CoverageTally(month, LAMPUNG, tally.range());
            TallyLane lane = delivery.lane();
            rows.subList(0, 700).forEach(lane::add);
            rosters.subList(0, 500).forEach(lane::add);
            lane.flush();
            tally.takeOver(delivery);
            rows.subList(700, rows.size()).forEach(tally::add);
            rosters.subList(500, rosters.size()).forEach(tally::add);
        }
    }

    private final Files files = Files.random(NOW, 41);
    private final Files filesBefore = Files.random(BEFORE, 42);

    private MonthEvidence evidence(int passes, int graceMonths, boolean over) {
        CoverageTally now = new CoverageTally(NOW, LAMPUNG, KeyRange.first(passes));
        CoverageTally before = new CoverageTally(BEFORE, LAMPUNG, KeyRange.first(passes));
        for (int pass = 0; pass < passes; pass++) {
            files.putInto(now);
            filesBefore.putInto(before);
            if (over || pass < passes - 1) {
                now.nextRange(before);
            }
        }
        return evidence(now, graceMonths).after(evidence(before, graceMonths));
    }

    private static MonthEvidence evidence(CoverageTally tally, int graceMonths) {
        return new MonthEvidence(tally, List.of(), List.of(), List.of(), graceMonths);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void anyNumberOfPassesGivesTheFiguresOfOne(int passes) {
        assertLikeOnePass(passes);
    }

    @Test
    @Tag("slow")
    void asManyPassesAsThereCanBeGiveTheFiguresOfOne() {
        assertLikeOnePass(KeyRange.MOST_PASSES);
    }

    private void assertLikeOnePass(int passes) {
        for (int grace = 0; grace <= 3; grace++) {
            CoverageSummary one = CoverageSummary.of(evidence(1, grace, false));
            assertThat(one.figures())
                    .extracting(figure -> figure.id().measure())
                    .contains(
                            Measure.PERSONS, Measure.MEMBERSHIPS, Measure.ROSTER_NEVER, Measure.EXPIRING, Measure.LEFT);
            for (boolean over : new boolean[] {false, true}) {
                CoverageSummary several = CoverageSummary.of(evidence(passes, grace, over));
                assertThat(several.figures()).containsExactlyElementsOf(one.figures());
                assertThat(several.previous().orElseThrow().figures())
                        .containsExactlyElementsOf(one.previous().orElseThrow().figures());
            }
        }
    }

    @Test
    void eachMonthOfGraceLetsSomeMoreCount() {
        Slice province = Slice.of(LAMPUNG.province().code());
        List<Long> paidUp = IntStream.rangeClosed(0, 3)
                .mapToObj(grace -> CoverageSummary.of(evidence(3, grace, false))
                        .figure(new CellId(NOW, Measure.PERSONS, Definition.PAID_UP, province))
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .longValueExact())
                .toList();
        assertThat(paidUp).isSorted().doesNotHaveDuplicates();
        assertThat(paidUp)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 3).mapToObj(this::paidUp).toList());
    }

    private long paidUp(int grace) {
        return files.rows().stream()
                .filter(row -> row.active() && !row.paidThrough().orElseThrow().isBefore(NOW.minusMonths(grace)))
                .map(Participation::nik)
                .distinct()
                .count();
    }

    @Test
    void everyPersonIsInOneRangeAndTheRangesAreAlike() {
        List<Nik> persons =
                files.rows().stream().map(Participation::nik).distinct().toList();
        List<Integer> sizes = new ArrayList<>();
        CoverageTally tally = new CoverageTally(NOW, LAMPUNG, KeyRange.first(3));
        for (int pass = 0; pass < 3; pass++) {
            files.putInto(tally);
            sizes.add((int) persons.stream()
                    .filter(nik -> tally.state(nik) != RosterState.NEVER)
                    .count());
            tally.nextRange();
            assertThat(persons).allMatch(nik -> tally.state(nik) == RosterState.NEVER);
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(persons.size());
        assertThat(sizes).allMatch(size -> size > persons.size() / 4);
    }

    @Test
    void aTallyThatIsTakenOverIsEmptyAfterwards() {
        CoverageTally tally = new CoverageTally(NOW, LAMPUNG);
        CoverageTally other = new CoverageTally(NOW, LAMPUNG);
        files.putInto(other);
        tally.takeOver(other);
        assertThat(other.rosterGroups()).isEmpty();
        tally.takeOver(other);
        assertThat(CoverageSummary.of(evidence(other, 0)).figures()).isEmpty();
        assertThat(CoverageSummary.of(evidence(tally, 0)).figures())
                .containsExactlyElementsOf(
                        CoverageSummary.of(evidence(whole(), 0)).figures());
    }

    private CoverageTally whole() {
        CoverageTally tally = new CoverageTally(NOW, LAMPUNG);
        files.rows().forEach(tally::add);
        files.rosters().forEach(tally::add);
        return tally;
    }

    @Test
    void ranges() {
        assertThat(KeyRange.ALL).isEqualTo(KeyRange.first(1)).hasToString("1/1");
        assertThat(KeyRange.first(3).next()).hasToString("2/3");
        assertThat(KeyRange.first(2).isLast()).isFalse();
        assertThat(KeyRange.first(2).next().isLast()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRange.first(0))
                .withMessage("passes must lie between 1 and 256, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRange.first(257))
                .withMessage("passes must lie between 1 and 256, found 257");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRange.ALL.next().next())
                .withMessage("pass must lie between 0 and 1, found 2");
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        CoverageTally first = new CoverageTally(NOW, LAMPUNG, KeyRange.first(2));
        CoverageTally before = new CoverageTally(BEFORE, LAMPUNG, KeyRange.first(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(first, 0))
                .withMessage("the tally has not come to its last range, found 1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.takeOver(before))
                .withMessage("a tally of " + BEFORE + " cannot be added to one of " + NOW);
        before.nextRange();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.nextRange(before))
                .withMessage("a tally of persons 2/2 cannot go on with one of 1/2");
        first.nextRange();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CoverageTally(NOW, LAMPUNG, KeyRange.first(2).next()).addAll(first))
                .withMessage("a tally of persons 1/2 to 2/2 cannot be added to one of 2/2");
        before.nextRange();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evidence(first, 0).after(evidence(before, 0)))
                .withMessage("both months must have come to the same range of persons, found 3/2 and 2/2");
    }
}
