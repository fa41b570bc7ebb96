package jamsos.coverage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoverageTallyTest {

    private static final YearMonth MONTH = RandomMonth.MONTH;
    private static final Regions LAMPUNG = Regions.lampung();

    private final RandomMonth people = new RandomMonth(1871, 600);
    private final List<Participation> rows = people.participations(1_500);
    private final List<RosterEntry> roster = people.rosterEntries(900);

    @Test
    void countsWhatANaiveCountFinds() {
        CoverageSummary summary = summary(tally(rows, roster));
        Map<Nik, List<Participation>> byPerson = rows.stream().collect(groupingBy(Participation::nik));
        List<Participation> placed = Precedence.placed(rows);
        for (Region region : LAMPUNG.all()) {
            List<Participation> here = placed.stream()
                    .filter(row -> region.code().isProvince() || row.region().equals(region.code()))
                    .toList();
            List<Participation> active =
                    here.stream().filter(Participation::active).toList();
            Slice slice = Slice.of(region.code());
            assertThat(count(summary, Measure.PERSONS, Definition.REGISTERED, slice))
                    .isEqualTo(here.size());
            assertThat(count(summary, Measure.PERSONS, Definition.ACTIVE, slice))
                    .isEqualTo(active.size());
            assertThat(count(summary, Measure.PERSONS, Definition.PAID_UP, slice))
                    .isEqualTo(active.stream()
                            .filter(row -> !row.paidThrough().orElseThrow().isBefore(MONTH))
                            .count());
            for (Segment segment : Segment.values()) {
                assertThat(count(summary, Measure.PERSONS, Definition.ACTIVE, slice.with(segment)))
                        .isEqualTo(active.stream()
                                .filter(row -> row.segment() == segment)
                                .count());
            }
            for (AgeBand band : AgeBand.values()) {
                assertThat(count(summary, Measure.PERSONS, Definition.REGISTERED, slice.with(band)))
                        .isEqualTo(here.stream()
                                .filter(row -> AgeBand.of(row.birthDate(), MONTH.atEndOfMonth()) == band)
                                .count());
            }
            for (Program program : Program.values()) {
                assertThat(count(summary, Measure.PROGRAM_PERSONS, Definition.ACTIVE, slice.with(program)))
                        .isEqualTo(active.stream()
                                .filter(row -> programs(byPerson.getOrDefault(row.nik(), List.of()))
                                        .contains(program))
                                .count());
            }
            for (Sex sex : Sex.values()) {
                assertThat(count(summary, Measure.PERSONS, Definition.ACTIVE, slice.with(sex)))
                        .isEqualTo(
                                active.stream().filter(row -> row.sex() == sex).count());
                Slice crossed = slice.with(Segment.BPU).with(sex).with(AgeBand.FROM_35);
                assertThat(count(summary, Measure.PERSONS, Definition.ACTIVE, crossed))
                        .isEqualTo(active.stream()
                                .filter(row -> row.segment() == Segment.BPU && row.sex() == sex)
                                .filter(row -> AgeBand.of(row.birthDate(), MONTH.atEndOfMonth()) == AgeBand.FROM_35)
                                .count());
            }
            assertThat(count(summary, Measure.MEMBERSHIPS, Definition.ACTIVE, slice))
                    .isEqualTo(rows.stream()
                            .filter(Participation::active)
                            .filter(row ->
                                    region.code().isProvince() || row.region().equals(region.code()))
                            .count());
            assertThat(count(summary, Measure.MEMBERSHIPS, Definition.REGISTERED, slice))
                    .isEqualTo(rows.stream()
                            .filter(row ->
                                    region.code().isProvince() || row.region().equals(region.code()))
                            .count());
        }
    }

    private static Set<Program> programs(Collection<Participation> own) {
        Set<Program> programs = EnumSet.noneOf(Program.class);
        own.stream().filter(Participation::active).forEach(row -> programs.addAll(row.programs()));
        return programs;
    }

    @Test
    void aPersonIsActiveWhereAnyOfHerRowsIs() {
        CoverageTally tally = tally(rows, roster);

        rows.stream()
                .collect(groupingBy(Participation::nik))
                .forEach((nik, own) -> assertThat(tally.state(nik))
                        .isEqualTo(
                                own.stream().anyMatch(Participation::active)
                                        ? RosterState.ACTIVE
                                        : RosterState.LAPSED));
        assertThat(tally(List.of(), roster).state(rows.get(0).nik())).isEqualTo(RosterState.NEVER);
    }

    @Test
    void whoIsNotCoveredIsFoundInTheFirstRowOfTheLowestRegionThatHerGroupNames() {
        CoverageTally tally = tally(rows, List.of());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, roster.size()).boxed().toList());
        Collections.shuffle(order, new Random(5));
        order.forEach(row -> tally.add(roster.get(row), row));
        Map<String, Integer> first = new HashMap<>();
        for (int row = 0; row < roster.size(); row++) {
            RosterEntry entry = roster.get(row);
            int here = row;
            first.merge(
                    entry.group() + entry.nik().number(),
                    here,
                    (one, other) ->
                            roster.get(other).region().compareTo(roster.get(one).region()) < 0 ? other : one);
        }
        Map<Long, RosterState> expected = new HashMap<>();
        first.values().forEach(row -> {
            RosterState state = tally.state(roster.get(row).nik());
            if (state != RosterState.ACTIVE) {
                expected.put((long) row, state);
            }
        });
        Map<Long, RosterState> found = new HashMap<>();
        tally.forEachNotCovered(
                (row, state) -> assertThat(found.put(row, state)).isNull());
        assertThat(found)
                .isEqualTo(expected)
                .containsValue(RosterState.LAPSED)
                .containsValue(RosterState.NEVER)
                .hasSizeLessThan(first.size());
        assertThat(first).hasSizeLessThan(roster.size());
    }

    @Test
    void aRowHasANumberOfItsRange() {
        CoverageTally tally = tally(List.of(), List.of());
        tally.add(roster.get(0), CoverageTally.LAST_ROW);
        tally.forEachNotCovered((row, state) -> assertThat(row).isEqualTo(CoverageTally.LAST_ROW));
        assertThat(count(
                        summary(tally),
                        Measure.ROSTER_NEVER,
                        Definition.NONE,
                        Slice.of(roster.get(0).region()).withGroup(roster.get(0).group())))
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.add(roster.get(0), CoverageTally.LAST_ROW + 1))
                .withMessage("row must lie between 0 and 4503599627370495, found 4503599627370496");
    }

    @Test
    void aTallyOfAnotherMonthIsRefused() {
        CoverageTally tally = tally(rows, roster);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.addAll(new CoverageTally(MONTH.plusMonths(1), LAMPUNG)))
                .withMessage("a tally of " + MONTH.plusMonths(1) + " cannot be added to one of " + MONTH);
    }

    @Test
    void rosterPeopleCountOncePerGroupInTheLowestRegion() {
        CoverageTally tally = tally(rows, roster);
        CoverageSummary summary = summary(tally);
        for (String group : tally.rosterGroups()) {
            Map<Nik, List<RosterEntry>> byPerson =
                    roster.stream().filter(entry -> entry.group().equals(group)).collect(groupingBy(RosterEntry::nik));
            for (Region region : LAMPUNG.parts()) {
                for (RosterState state : RosterState.values()) {
                    long expected = byPerson.entrySet().stream()
                            .filter(own -> own.getValue().stream()
                                    .map(RosterEntry::region)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow()
                                    .equals(region.code()))
                            .filter(own -> tally.state(own.getKey()) == state)
                            .count();
                    Measure measure = Measure.valueOf("ROSTER_" + state.name());
                    assertThat(count(
                                    summary,
                                    measure,
                                    Definition.NONE,
                                    Slice.of(region.code()).withGroup(group)))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void peopleOnTwoRostersAreCountedAsOverlap() {
        List<GroupOverlap> overlaps = tally(rows, roster).groupOverlaps();
        Map<String, Set<Nik>> byGroup =
                roster.stream().collect(groupingBy(RosterEntry::group, mapping(RosterEntry::nik, toSet())));
        assertThat(overlaps)
                .extracting(overlap -> overlap.group() + "+" + overlap.other())
                .containsExactly("NELAYAN+NON_ASN", "NELAYAN+PEKEBUN", "NON_ASN+PEKEBUN");
        assertThat(overlaps)
                .allSatisfy(overlap -> assertThat(overlap.persons())
                        .isEqualTo(byGroup.getOrDefault(overlap.group(), Set.of()).stream()
                                .filter(byGroup.getOrDefault(overlap.other(), Set.of())::contains)
                                .count()));
    }

    @Test
    void membershipsStandBesidePersons() {
        CoverageSummary summary = summary(tally(rows, roster));
        Memberships province = summary.memberships(LAMPUNG.province().code(), Definition.REGISTERED)
                .orElseThrow();
        assertThat(province.rows()).isEqualTo(rows.size());
        assertThat(province.persons())
                .isEqualTo(rows.stream().map(Participation::nik).distinct().count());
        for (Region region : LAMPUNG.parts()) {
            assertThat(summary.memberships(region.code(), Definition.ACTIVE))
                    .hasValueSatisfying(pair -> assertThat(pair.further()).isNotNegative());
        }
        assertThat(summary.memberships(LAMPUNG.province().code(), Definition.PAID_UP))
                .isEmpty();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<Participation> shuffled = new ArrayList<>(rows);
        List<RosterEntry> shuffledRoster = new ArrayList<>(roster);
        Collections.shuffle(shuffled, new Random(7));
        Collections.shuffle(shuffledRoster, new Random(8));
        assertThat(summary(tally(shuffled, shuffledRoster)).figures())
                .containsExactlyElementsOf(summary(tally(rows, roster)).figures());
    }

    @RepeatedTest(5)
    void talliesOfPartsAddUpToTheTallyOfTheWholeHoweverTheyAreSplit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<CoverageTally> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(new CoverageTally(MONTH, LAMPUNG));
        }
        rows.forEach(row -> parts.get(random.nextInt(4)).add(row));
        roster.forEach(entry -> parts.get(random.nextInt(4)).add(entry));
        while (parts.size() > 1) {
            CoverageTally part = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).addAll(part);
        }
        assertThat(summary(parts.get(0)).figures())
                .containsExactlyElementsOf(summary(tally(rows, roster)).figures());
    }

    @Test
    void readingAFileTwiceAddsNoPerson() {
        CoverageTally twice = tally(rows, roster);
        twice.addAll(tally(rows, roster));
        Slice province = Slice.of(LAMPUNG.province().code());
        assertThat(count(summary(twice), Measure.PERSONS, Definition.ACTIVE, province))
                .isEqualTo(count(summary(tally(rows, roster)), Measure.PERSONS, Definition.ACTIVE, province));
        assertThat(count(summary(twice), Measure.MEMBERSHIPS, Definition.REGISTERED, province))
                .isEqualTo(2L * rows.size());
    }

    @Test
    void regionsAddUpToTheProvince() {
        CoverageSummary summary = summary(tally(rows, roster));
        summary.figures().stream()
                .filter(figure -> figure.id().measure().unit() != Measure.Unit.PERCENT)
                .filter(figure -> figure.id().slice().region().isProvince())
                .forEach(figure -> assertThat(LAMPUNG.parts().stream()
                                .mapToLong(part -> count(
                                        summary,
                                        figure.id().measure(),
                                        figure.id().definition(),
                                        figure.id().slice().in(part.code())))
                                .sum())
                        .as("%s", figure.id())
                        .isEqualTo(figure.value().orElseThrow().longValueExact()));
    }

    @Test
    void aRowWithoutAMonthPaidMakesPaidUpUnavailable() {
        Participation row =
                rows.stream().filter(Participation::active).findFirst().orElseThrow();
        Participation silent = new Participation(
                Nik.of("1871054107909999"),
                row.birthDate(),
                row.sex(),
                row.region(),
                row.segment(),
                row.programs(),
                true,
                Optional.empty());
        List<Participation> more = new ArrayList<>(rows);
        more.add(silent);
        Figure paidUp = summary(tally(more, List.of()))
                .figure(new CellId(MONTH, Measure.PERSONS, Definition.PAID_UP, Slice.of(row.region())))
                .orElseThrow();
        assertThat(paidUp.value()).isEmpty();
        assertThat(paidUp.flagCodes()).isEqualTo("x");
    }

    @Test
    void graceMonthsLetLatePaymentsCount() {
        CoverageTally tally = tally(rows, List.of());
        Slice province = Slice.of(LAMPUNG.province().code());
        long strict = count(summary(tally), Measure.PERSONS, Definition.PAID_UP, province);
        CoverageSummary lenient = CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 3));
        assertThat(count(lenient, Measure.PERSONS, Definition.PAID_UP, province))
                .isGreaterThan(strict)
                .isEqualTo(count(lenient, Measure.PERSONS, Definition.ACTIVE, province));
    }

    @Test
    void aRegionOutsideTheProvinceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageTally(MONTH, LAMPUNG)
                        .add(new RosterEntry(Nik.of("1871054107900003"), "PEKEBUN", new KemendagriCode("16.71"))))
                .withMessage("region 16.71 lies outside Provinsi Lampung");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CoverageTally(MONTH, LAMPUNG).addAll(new CoverageTally(MONTH.plusMonths(1), LAMPUNG)))
                .withMessage("a tally of 2025-12 cannot be added to one of 2025-11");
    }

    private static CoverageTally tally(List<Participation> rows, List<RosterEntry> roster) {
        CoverageTally tally = new CoverageTally(MONTH, LAMPUNG);
        rows.forEach(tally::add);
        roster.forEach(tally::add);
        return tally;
    }

    private static CoverageSummary summary(CoverageTally tally) {
        return CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 0));
    }

    private static long count(CoverageSummary summary, Measure measure, Definition definition, Slice slice) {
        return summary.figure(new CellId(MONTH, measure, definition, slice))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }
}
