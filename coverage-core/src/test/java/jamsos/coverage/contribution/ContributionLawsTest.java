package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for any case, tried on many. */
class ContributionLawsTest {

    private static final Set<Program> WITHOUT_JKP = EnumSet.of(Program.JKK, Program.JKM, Program.JHT, Program.JP);

    private final ContributionRates rates = ContributionRates.current();

    private static YearMonth month(Random random) {
        return YearMonth.of(2015, 1).plusMonths(random.nextInt(150));
    }

    private static Rupiah wage(Random random) {
        return Rupiah.of(1 + random.nextInt(20_000_000));
    }

    private static <E extends Enum<E>> E any(Random random, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private static ContributionCase anyCase(Random random) {
        switch (any(random, Segment.class)) {
            case PU:
                return wageEarner(random, month(random), WITHOUT_JKP, wage(random));
            case BPU:
                return new ContributionCase.SelfEmployed(
                        month(random),
                        EnumSet.of(any(random, Program.class), any(random, Program.class)),
                        Rupiah.of(1_000_000 + random.nextInt(19_700_001)),
                        any(random, Payer.class),
                        any(random, Sector.class));
            case JAKON:
                return new ContributionCase.ConstructionContract(
                        month(random), Rupiah.of(1 + random.nextLong(10_000_000_000L)));
            default:
                return new ContributionCase.MigrantWorker(
                        month(random),
                        EnumSet.of(Program.JKK, Program.JKM, any(random, Program.class)),
                        any(random, MigrantTerm.class),
                        any(random, Payer.class));
        }
    }

    private static ContributionCase.WageEarner wageEarner(
            Random random, YearMonth month, Set<Program> programs, Rupiah wage) {
        return new ContributionCase.WageEarner(
                month, programs, wage, any(random, RiskClass.class), any(random, Sector.class), 1 + random.nextInt(99));
    }

    @Test
    void everyProgramAskedForIsAnsweredByAnAmountOrAReason() {
        Random random = new Random(20260701);
        for (int i = 0; i < 2_000; i++) {
            Contribution contribution = rates.contribution(anyCase(random));
            Set<Program> answered = EnumSet.noneOf(Program.class);
            contribution.lines().forEach(line -> answered.addAll(line.programs()));
            contribution.absences().forEach(absence -> answered.add(absence.program()));
            assertThat(answered)
                    .as(contribution.toString())
                    .isEqualTo(contribution.asked().programs());
        }
    }

    @Test
    void whatThePayersPayAddsUpToTheTotal() {
        Random random = new Random(20260702);
        for (int i = 0; i < 2_000; i++) {
            Contribution contribution = rates.contribution(anyCase(random));
            Rupiah sum = Rupiah.ZERO;
            for (Payer payer : Payer.values()) {
                sum = sum.plus(contribution.paidBy(payer));
            }
            assertThat(contribution.total()).isEqualTo(sum);
        }
    }

    @Test
    void aLineIsNeverMoreThanHalfARupiahFromItsExactAmount() {
        Random random = new Random(20260703);
        for (int i = 0; i < 2_000; i++) {
            for (ContributionLine line : rates.contribution(anyCase(random)).lines()) {
                assertThat(line.amount().exact().subtract(line.exact()).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.5"));
            }
        }
    }

    @Test
    void jobLossCoverNeverChangesWhatEmployerAndWorkerPay() {
        Random random = new Random(20260704);
        Set<Program> withJkp = EnumSet.copyOf(WITHOUT_JKP);
        withJkp.add(Program.JKP);
        for (int i = 0; i < 2_000; i++) {
            ContributionCase.WageEarner without = wageEarner(random, month(random), WITHOUT_JKP, wage(random));
            ContributionCase.WageEarner with = new ContributionCase.WageEarner(
                    without.month(),
                    withJkp,
                    without.wage(),
                    without.riskClass(),
                    without.sector(),
                    without.participants());
            for (Payer payer : List.of(Payer.EMPLOYER, Payer.SELF)) {
                assertThat(rates.contribution(with).paidBy(payer))
                        .as(with.toString())
                        .isEqualTo(rates.contribution(without).paidBy(payer));
            }
        }
    }

    @Test
    void moreWageIsNeverLessContribution() {
        Random random = new Random(20260705);
        for (int i = 0; i < 1_000; i++) {
            ContributionCase.WageEarner less = wageEarner(random, month(random), WITHOUT_JKP, wage(random));
            ContributionCase.WageEarner more = new ContributionCase.WageEarner(
                    less.month(),
                    less.programs(),
                    less.wage().plus(Rupiah.of(random.nextInt(1_000_000))),
                    less.riskClass(),
                    less.sector(),
                    less.participants());
            assertThat(rates.contribution(more).total())
                    .isGreaterThanOrEqualTo(rates.contribution(less).total());
        }
    }

    @RepeatedTest(5)
    void betweenTwoStepsTheRateSheetIsTheSame(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            LocalDate date = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_500));
            RateSheet today = rates.on(date);
            RateSheet yesterday = rates.on(date.minusDays(1));
            boolean changes =
                    today.inForce().stream().anyMatch(rate -> rate.rule().from().equals(date));
            assertThat(today.inForce().equals(yesterday.inForce()))
                    .as(date.toString())
                    .isEqualTo(!changes);
        }
    }
}
