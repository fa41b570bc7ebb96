package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Timeline;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One contribution the law knows (jenis iuran): for which programs, paid by whom, and by which rule when.
 *
 * @param segment the way of taking part
 * @param programs the programs it is for; two where the law gives one amount for both
 * @param payer who pays, empty where the law leaves it open
 * @param rateClass the class of rate, empty where there is one rate for all
 * @param rules the rules by date, empty where something is owed and how much was not found
 */
public record Levy(
        Segment segment,
        Set<Program> programs,
        Optional<Payer> payer,
        Optional<RateClass> rateClass,
        Optional<Timeline<ContributionRule>> rules) {

    boolean appliesTo(ContributionCase asked) {
        return segment == asked.segment()
                && asked.programs().containsAll(programs)
                && rateClass.map(asked.rateClasses()::contains).orElse(true);
    }

    /** For example {@code PU JKK EMPLOYER VERY_LOW}. */
    @Override
    public String toString() {
        return segment + " " + programs.stream().map(Program::name).collect(Collectors.joining("+"))
                + payer.map(by -> " " + by).orElse("")
                + rateClass.map(by -> " " + by.name()).orElse("");
    }
}
