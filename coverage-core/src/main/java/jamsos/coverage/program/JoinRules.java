package jamsos.coverage.program;

import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Step;
import jamsos.coverage.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who must or may join which program, by date (kewajiban kepesertaan menurut segmen dan skala usaha).
 *
 * <p>Example: {@code JoinRules.current().forWageEarner(EmployerScale.SMALL, Program.JP, date)} is MAY since July 2015.
 *
 * <p>Nothing is answered where no rule that is known was in force on the day; that is not the same as NOT_OFFERED.
 * Immutable.
 */
public final class JoinRules {

    private final Map<Key, Timeline<JoinTerms>> terms;

    private JoinRules(Map<Key, Timeline<JoinTerms>> terms) {
        this.terms = terms;
    }

    /** The rules that ship with this library. */
    public static JoinRules current() {
        return Shipped.RULES;
    }

    /**
     * Rules over a table with the columns of {@code join_rules.csv}.
     *
     * @throws IllegalArgumentException when a wage earner's row names no scale or another's names one, or dates clash
     */
    static JoinRules of(ReferenceTable table) {
        Map<Key, List<ReferenceTable.Row>> rows = new LinkedHashMap<>();
        for (ReferenceTable.Row row : table.rows()) {
            Key key = new Key(
                    row.constant("segment", Segment.class),
                    row.constants("scale", EmployerScale.class).stream().findFirst(),
                    row.constant("program", Program.class));
            if (key.scale().isPresent() != (key.segment() == Segment.PU)) {
                throw new IllegalArgumentException(
                        row + ", column \"scale\": expected one for PU and none else, found \"" + row.get("scale")
                                + "\" for " + key.segment());
            }
            rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        Map<Key, Timeline<JoinTerms>> terms = new LinkedHashMap<>();
        rows.forEach((key, list) -> terms.put(key, Timeline.read(list, JoinRules::terms)));
        return new JoinRules(terms);
    }

    /** The terms on which the staff of an employer of that scale join a program, or nothing where none are known. */
    public Optional<Step<JoinTerms>> forWageEarner(EmployerScale scale, Program program, LocalDate date) {
        return at(new Key(Segment.PU, Optional.of(scale), program), date);
    }

    /**
     * The terms on which everybody else joins a program, or nothing where none are known.
     *
     * @throws IllegalArgumentException for PU, where the employer's scale decides
     */
    public Optional<Step<JoinTerms>> forSegment(Segment segment, Program program, LocalDate date) {
        if (segment == Segment.PU) {
            throw new IllegalArgumentException(
                    "segment must be BPU, JAKON or PMI, found PU; ask forWageEarner with the employer's scale");
        }
        return at(new Key(segment, Optional.empty(), program), date);
    }

    private Optional<Step<JoinTerms>> at(Key key, LocalDate date) {
        return Optional.ofNullable(terms.get(key)).flatMap(timeline -> timeline.at(date));
    }

    private static JoinTerms terms(ReferenceTable.Row row) {
        return new JoinTerms(row.constant("rule", JoinRule.class), row.constants("requires", Program.class));
    }

    /** What the terms depend on. */
    private record Key(Segment segment, Optional<EmployerScale> scale, Program program) {}

    /** Read once, on first use. */
    private static final class Shipped {
        static final JoinRules RULES = of(ReferenceTable.resource(JoinRules.class, "join_rules.csv"));
    }
}
