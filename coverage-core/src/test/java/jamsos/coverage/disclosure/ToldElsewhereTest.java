package jamsos.coverage.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A count that is withheld must not stand elsewhere: in a supplier's headcount, in a gap, in what a roster leaves when its
 * other states are taken from it.
 */
class ToldElsewhereTest {

    /** Three people live in 18.01; so that they cannot be reckoned, the forty of 18.03 are withheld too. */
    private static final List<ReferenceTable.Row> SMALL_REGION =
            ReferenceTable.resource(WrittenTablesTest.class, "tables.csv").rows().stream()
                    .filter(line -> line.get("case").equals("a small region"))
                    .toList();

    private static final KemendagriCode FORTY = new KemendagriCode("18.03");
    private static final KemendagriCode EIGHTY = new KemendagriCode("18.02");

    private static Headcount headcount(KemendagriCode region, Headcount.Status status, long persons) {
        return new Headcount(
                Slice.of(region), status, Rounded.exact(persons), Optional.empty(), Optional.of("a supplier"));
    }

    private static WorkforceFigure workers(KemendagriCode region, long workers) {
        return new WorkforceFigure(
                region,
                WorkforceFigure.Series.UNIVERSE,
                Rounded.exact(workers),
                Optional.empty(),
                Optional.of("a survey"));
    }

    private static boolean withholds(CoverageSummary summary, Measure measure, Definition definition, Slice slice) {
        Figure figure = DisclosureGate.publish(summary)
                .figure(new CellId(WrittenTable.MONTH, measure, definition, slice))
                .orElseThrow();
        return figure.is(Flag.WITHHELD);
    }

    /** Whoever is withheld beside the three of 18.01, a number that was counted elsewhere goes with her region or stays. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # status, persons told in 18.02 and 18.03, whether they give back the count made here
                    ACTIVE, 80, 40, true
                    ACTIVE, 81, 41, false
                    NOT_ACTIVE, 20, 60, true
                    NOT_ACTIVE, 21, 61, false
                    """)
    void aHeadcountThatGivesBackAWithheldCountIsWithheldToo(
            Headcount.Status status, long inOne, long inOther, boolean givesBack) {
        CoverageSummary summary = WrittenTable.month(
                SMALL_REGION,
                List.of(workers(FORTY, 100), workers(EIGHTY, 100)),
                List.of(headcount(EIGHTY, status, inOne), headcount(FORTY, status, inOther)));
        List<Boolean> persons = Stream.of(EIGHTY, FORTY)
                .map(region -> withholds(summary, Measure.PERSONS, Definition.ACTIVE, Slice.of(region)))
                .toList();
        assertThat(persons).containsExactlyInAnyOrder(true, false);
        assertThat(Stream.of(EIGHTY, FORTY)
                        .map(region -> withholds(summary, Measure.HEADCOUNT, status.definition(), Slice.of(region))))
                .isEqualTo(givesBack ? persons : List.of(false, false));
    }

    @Test
    void aGapThatGivesBackAWithheldCountIsWithheldToo() {
        CoverageSummary summary =
                WrittenTable.month(SMALL_REGION, List.of(workers(FORTY, 100), workers(EIGHTY, 100)), List.of());
        assertThat(withholds(summary, Measure.GAP, Definition.ACTIVE, Slice.of(FORTY)))
                .isTrue();
        assertThat(withholds(summary, Measure.GAP, Definition.ACTIVE, Slice.of(EIGHTY)))
                .isFalse();
    }

    private final CoverageTally tally = new CoverageTally(WrittenTable.MONTH, Regions.lampung());
    private int people;

    private void roster(KemendagriCode region, int active, int lapsed, int never) {
        for (int i = 0; i < active + lapsed + never; i++) {
            Nik nik = Nik.of(String.format(Locale.ROOT, "187105410780%04d", ++people));
            if (i < active + lapsed) {
                tally.add(new Participation(
                        nik,
                        LocalDate.of(1980, 7, 1),
                        Sex.MALE,
                        region,
                        Segment.BPU,
                        EnumSet.of(Program.JKK, Program.JKM),
                        i < active,
                        Optional.of(WrittenTable.MONTH)));
            }
            tally.add(new RosterEntry(nik, "PEKEBUN", region));
        }
    }

    private long statesWithheld(KemendagriCode region) {
        return DisclosureGate.publish(CoverageSummary.of(new MonthEvidence(tally, List.of(), List.of(), List.of(), 0)))
                .figures()
                .stream()
                .filter(figure -> figure.id().measure().code().startsWith("roster")
                        && figure.id().slice().region().equals(region)
                        && figure.is(Flag.WITHHELD))
                .count();
    }

    /** How many stand on a roster is known to every office. */
    @Test
    void ofARosterNoStateIsLeftWhenTheOthersAreTakenFromIt() {
        roster(FORTY, 100, 3, 50);
        roster(EIGHTY, 100, 30, 50);
        assertThat(statesWithheld(FORTY)).isEqualTo(2);
        assertThat(statesWithheld(EIGHTY)).isEqualTo(2);
        assertThat(statesWithheld(Regions.lampung().province().code())).isZero();
    }

    @Test
    void ofARosterWithoutASmallStateNothingIsWithheld() {
        roster(FORTY, 100, 5, 50);
        roster(EIGHTY, 100, 30, 50);
        assertThat(statesWithheld(FORTY)).isZero();
        assertThat(statesWithheld(EIGHTY)).isZero();
    }
}
