package jamsos.coverage.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Step;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoinRulesTest {

    private static final ReferenceTable CASES = ReferenceTable.resource(JoinRulesTest.class, "join_rules_by_date.csv");
    private static final String HEADER = "segment,scale,program,rule,requires,from,until,verified,citation\n";

    /** Read anew: what ships is read once and kept. */
    private final JoinRules rules = JoinRules.of(ReferenceTable.resource(JoinRules.class, "join_rules.csv"));

    static Stream<Named<ReferenceTable.Row>> cases() {
        return CASES.rows().stream()
                .map(row -> Named.of(
                        row.get("segment") + " " + row.get("scale") + " " + row.get("program") + " on "
                                + row.get("date"),
                        row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void somebodyJoinsAProgramAsTheLawOfTheDaySays(ReferenceTable.Row row) {
        Segment segment = row.constant("segment", Segment.class);
        Program program = row.constant("program", Program.class);
        LocalDate date = row.get("date", LocalDate::parse);
        Optional<Step<JoinTerms>> terms = segment == Segment.PU
                ? rules.forWageEarner(row.constant("scale", EmployerScale.class), program, date)
                : rules.forSegment(segment, program, date);

        assertThat(terms.map(step -> step.value().rule().name()).orElse("")).isEqualTo(row.get("rule"));
        assertThat(terms.map(step -> step.value().requires()).orElse(Set.of()))
                .isEqualTo(row.constants("requires", Program.class));
        assertThat(terms.map(step -> step.verified() ? "yes" : "no").orElse("")).isEqualTo(row.get("verified"));
    }

    @Test
    void everyGroupAndProgramIsDecidedToday() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        for (Program program : Program.values()) {
            for (EmployerScale scale : EmployerScale.values()) {
                assertThat(rules.forWageEarner(scale, program, today)).isPresent();
            }
            for (Segment segment : EnumSet.complementOf(EnumSet.of(Segment.PU))) {
                assertThat(rules.forSegment(segment, program, today)).isPresent();
            }
        }
    }

    @Test
    void aWageEarnersDutyDependsOnTheEmployer() {
        assertThatThrownBy(() -> rules.forSegment(Segment.PU, Program.JKK, LocalDate.of(2026, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment must be BPU, JAKON or PMI, found PU; ask forWageEarner with the employer's scale");
    }

    @Test
    void aTableThatMixesScalesAndSegmentsIsRefused() throws IOException {
        String law = ",JKK,MUST,,2015-07-01,,yes,PP 44/2015\n";
        ReferenceTable bpu = ReferenceTable.read("join.csv", new StringReader(HEADER + "BPU,SMALL" + law));
        assertThatThrownBy(() -> JoinRules.of(bpu))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "join.csv line 2, column \"scale\": expected one for PU and none else, found \"SMALL\" for BPU");
        ReferenceTable pu = ReferenceTable.read("join.csv", new StringReader(HEADER + "PU," + law));
        assertThatThrownBy(() -> JoinRules.of(pu))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("join.csv line 2, column \"scale\": expected one for PU and none else, found \"\" for PU");
    }

    @Test
    void theRulesShipOnce() {
        assertThat(JoinRules.current()).isSameAs(JoinRules.current());
    }

    @Test
    void whatIsNotOfferedHasNoConditions() {
        assertThatThrownBy(() -> new JoinTerms(JoinRule.NOT_OFFERED, Set.of(Program.JKK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requires must be empty where the program is not offered, found [JKK]");
    }
}
