package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Percentage;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One case worked out: the levies that concern it, the reliefs of the month, then what JKP takes out of other lines. */
final class Reckoning {

    private final LawTables law;
    private final ContributionCase asked;
    private final LocalDate day;
    private final List<ContributionLine> lines = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<ReliefDecision> decisions = new ArrayList<>();

    Reckoning(LawTables law, ContributionCase asked) {
        this.law = law;
        this.asked = asked;
        this.day = asked.month().atEndOfMonth();
    }

    Contribution result() {
        Set<Program> offered = EnumSet.noneOf(Program.class);
        for (Levy levy : law.levies()) {
            if (levy.appliesTo(asked)) {
                offered.addAll(levy.programs());
                charge(levy);
            }
        }
        for (Program program : asked.programs()) {
            if (!offered.contains(program)) {
                absences.add(new Absence(program, Absence.Reason.NOT_OFFERED, Optional.empty()));
            }
        }
        if (lines.stream().anyMatch(line -> line.programs().contains(Program.JKP))) {
            law.recomposition().forEach((from, share) -> share.at(day).ifPresent(step -> recompose(from, step)));
        }
        return new Contribution(
                asked,
                lines,
                absences.stream().distinct().toList(),
                decisions.stream().distinct().toList());
    }

    private void charge(Levy levy) {
        if (levy.rules().isEmpty()) {
            absent(levy, Absence.Reason.AMOUNT_UNKNOWN, Optional.empty());
            return;
        }
        Optional<Step<ContributionRule>> step = levy.rules().get().at(day);
        if (step.isEmpty()) {
            absent(
                    levy,
                    Absence.Reason.NOT_IN_FORCE,
                    levy.rules().get().nextAfter(day).map(Step::from));
            return;
        }
        ContributionRule rule = step.get().value();
        Citation citation = step.get().citation();
        boolean verified = step.get().verified() && !beyondJobLossWage(levy.programs());
        Optional<Relief> relief = relief(levy);
        if (relief.isPresent()) {
            rule = new ContributionRule.Relieved(rule, relief.get().shareToPay());
            citation = new Citation(citation + "; " + relief.get().citation());
            verified = verified && relief.get().verified();
        }
        BigDecimal exact = rule.owedOn(asked.base());
        lines.add(new ContributionLine(
                levy.programs(),
                levy.payer().orElse(asked.payer()),
                rule,
                exact,
                wholeRupiah(exact),
                Optional.empty(),
                citation,
                verified));
    }

    private Optional<Relief> relief(Levy levy) {
        List<ReliefDecision> considered = law.reliefs().stream()
                .filter(relief -> relief.concerns(asked, levy))
                .map(relief -> relief.decide(asked))
                .toList();
        decisions.addAll(considered);
        return considered.stream()
                .filter(decision -> decision.outcome() == ReliefDecision.Outcome.APPLIED)
                .map(ReliefDecision::relief)
                .findFirst();
    }

    /**
     * Moves the share of JKP out of the employer's line for another program, so that the bill stays the same to the
     * rupiah.
     */
    private void recompose(Program from, Step<Percentage> share) {
        for (int i = 0; i < lines.size(); i++) {
            ContributionLine whole = lines.get(i);
            if (!whole.programs().equals(Set.of(from))) {
                continue;
            }
            if (!(whole.rule() instanceof ContributionRule.PercentOfWage ofWage)) {
                absences.add(new Absence(Program.JKP, Absence.Reason.SHARE_UNKNOWN, Optional.empty()));
                return;
            }
            BigDecimal moved = share.value().of(asked.base().exact());
            boolean verified = share.verified() && !beyondJobLossWage(EnumSet.of(Program.JKP));
            Citation citation = new Citation(whole.citation() + "; " + share.citation());
            lines.set(
                    i,
                    new ContributionLine(
                            whole.programs(),
                            Payer.EMPLOYER,
                            new ContributionRule.PercentOfWage(ofWage.rate().minus(share.value())),
                            whole.exact().subtract(moved),
                            whole.amount().minus(wholeRupiah(moved)),
                            Optional.empty(),
                            citation,
                            whole.verified() && verified));
            lines.add(new ContributionLine(
                    Collections.unmodifiableSet(EnumSet.of(Program.JKP)),
                    Payer.EMPLOYER,
                    new ContributionRule.PercentOfWage(share.value()),
                    moved,
                    wholeRupiah(moved),
                    Optional.of(from),
                    citation,
                    whole.verified() && verified));
            return;
        }
    }

    /** The sources cap the wage for the JKP benefit and do not say whether the cap holds for its contribution too. */
    private boolean beyondJobLossWage(Set<Program> programs) {
        return programs.contains(Program.JKP)
                && law.limits()
                        .jobLossWage()
                        .at(day)
                        .filter(ceiling -> asked.base().compareTo(ceiling.value()) > 0)
                        .isPresent();
    }

    private void absent(Levy levy, Absence.Reason reason, Optional<LocalDate> next) {
        levy.programs().forEach(program -> absences.add(new Absence(program, reason, next)));
    }

    private static Rupiah wholeRupiah(BigDecimal exact) {
        return Rupiah.rounded(exact, RoundingMode.HALF_UP);
    }
}
