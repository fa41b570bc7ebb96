package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows put packed, through lanes, by several threads, count as rows that are handed over as objects. */
class TallyLaneTest {

    private static final Regions LAMPUNG = Regions.lampung();
    private static final YearMonth MONTH = RandomMonth.MONTH;

    private final RandomMonth random = new RandomMonth(29, 400);
    private final List<Participation> rows = random.participations(3_000);
    private final List<RosterEntry> roster = random.rosterEntries(1_500);
    private final RowPacking packing = new RowPacking(MONTH, LAMPUNG);

    private CoverageTally byObjects() {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        rows.forEach(tally::add);
        roster.forEach(tally::add);
        return tally;
    }

    private static List<String> figures(CoverageTally tally) {
        return CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 1)).figures().stream()
                .map(Figure::toString)
                .toList();
    }

    private long pack(Participation row) {
        long parts = packing.active(row.active())
                + packing.segment(row.segment())
                + packing.region(row.region())
                + RowPacking.birthDate(row.birthDate().toEpochDay())
                + packing.sex(row.sex())
                + packing.programs(row.programs());
        parts += row.paidThrough().map(packing::paidThrough).orElse(0L);
        parts += row.cover().paidUntil().map(packing::paidUntil).orElse(0L);
        parts += row.cover().payer().map(packing::payer).orElse(0L);
        return parts + row.cover().scheme().map(packing::scheme).orElse(0L);
    }

    @Test
    void packedRowsCountAsTheirObjects() {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        TallyLane lane = tally.lane();
        rows.forEach(row -> lane.participant(row.nik().number(), pack(row)));
        roster.forEach(entry ->
                lane.roster(entry.group()).add(entry.nik().number(), LAMPUNG.requireIndexOf(entry.region()), 0));
        lane.flush();

        assertThat(figures(tally)).isEqualTo(figures(byObjects()));
    }

    @Test
    void severalThreadsFillOneTallyAndMakingRoomChangesNothing() throws InterruptedException {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        TallyLane first = tally.lane();
        rows.subList(0, 200).forEach(first::add);
        roster.subList(0, 100).forEach(first::add);
        first.flush();
        tally.reserve(15);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            TallyLane lane = tally.lane();
            int part = i;
            Thread thread = new Thread(() -> {
                for (int row = 200 + part; row < rows.size(); row += 3) {
                    lane.add(rows.get(row));
                }
                for (int entry = 100 + part; entry < roster.size(); entry += 3) {
                    lane.add(roster.get(entry));
                }
                lane.flush();
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(figures(tally)).isEqualTo(figures(byObjects()));
    }

    @Test
    void whatIsNotFlushedDoesNotCountYet() {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        TallyLane lane = tally.lane();
        lane.add(rows.get(0));
        assertThat(tally.state(rows.get(0).nik())).isEqualTo(RosterState.NEVER);
        lane.flush();
        assertThat(tally.state(rows.get(0).nik())).isNotEqualTo(RosterState.NEVER);
        lane.flush();
        assertThat(figures(tally)).anyMatch(figure -> figure.contains("memberships") && figure.contains("1"));
    }

    @Test
    void flushingAgainCountsNothingAgain() {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        TallyLane lane = tally.lane();
        rows.forEach(lane::add);
        roster.forEach(lane::add);
        lane.flush();
        lane.flush();
        assertThat(figures(tally)).isEqualTo(figures(byObjects()));
    }

    @Test
    void aGroupThatIsOnNoListIsRefused() {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        RosterEntry entry =
                new RosterEntry(roster.get(0).nik(), "ASTRONAUT", roster.get(0).region());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(entry))
                .withMessage("group must be a code of the list of worker groups, found ASTRONAUT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.lane().add(entry))
                .withMessage("group must be a code of the list of worker groups, found ASTRONAUT");
        assertThat(tally.rosterGroups()).isEmpty();
    }

    @Test
    void aRowOfALaneIsFoundAgainAsOneOfTheTally() {
        CoverageTally byLane = new CoverageTally(MONTH, LAMPUNG);
        CoverageTally byTally = new CoverageTally(MONTH, LAMPUNG);
        TallyLane lane = byLane.lane();
        for (int row = 0; row < roster.size(); row++) {
            lane.add(roster.get(row), 7_000 + row);
            byTally.add(roster.get(row), 7_000 + row);
        }
        lane.flush();
        assertThat(notCovered(byLane)).hasSizeGreaterThan(100).isEqualTo(notCovered(byTally));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lane.add(roster.get(0), -1))
                .withMessage("row must lie between 0 and 4503599627370495, found -1");
    }

    private static Map<Long, RosterState> notCovered(CoverageTally tally) {
        Map<Long, RosterState> found = new HashMap<>();
        tally.forEachNotCovered(found::put);
        return found;
    }

    @Test
    void aRegionOutsideTheProvinceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packing.region(new KemendagriCode("31.71")))
                .withMessage("region 31.71 lies outside Provinsi Lampung");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packing.paidThrough(YearMonth.of(1899, 1)))
                .withMessage("month paid through must lie between 1900-01 and 2241-03, found 1899-01");
    }
}
