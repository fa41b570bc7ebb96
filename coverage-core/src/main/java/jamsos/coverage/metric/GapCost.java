package jamsos.coverage.metric;

import jamsos.coverage.contribution.Absence;
import jamsos.coverage.contribution.Contribution;
import jamsos.coverage.contribution.ContributionCase;
import jamsos.coverage.contribution.ContributionRates;
import jamsos.coverage.contribution.ReliefDecision;
import jamsos.coverage.contribution.Sector;
import jamsos.coverage.program.Payer;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rupiah;
import jamsos.coverage.value.Wording;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What it costs to cover people who are not covered yet (biaya menutup kesenjangan), month by month, each month under its
 * own law.
 *
 * <p>Example: 1,000 planters for whom the province pays the least from March to December 2022 cost
 * {@code GapCost.least(1_000, Payer.APBD_PROV, Sector.OTHER, YearMonth.of(2022, 3), 10, ContributionRates.current())},
 * Rp168.000.000.
 *
 * @param persons how many people, zero or more
 * @param months what one person owes in each month, months without gap, earliest first
 */
public record GapCost(long persons, List<Contribution> months) {

    /** Refuses a negative number of persons, no month, and months that do not follow each other. */
    public GapCost {
        months = List.copyOf(months);
        if (persons < 0) {
            throw new IllegalArgumentException("persons must be 0 or more, found " + persons);
        }
        if (months.isEmpty()) {
            throw new IllegalArgumentException("months must hold one month or more, found none");
        }
        for (int i = 1; i < months.size(); i++) {
            YearMonth before = months.get(i - 1).asked().month();
            if (!months.get(i).asked().month().equals(before.plusMonths(1))) {
                throw new IllegalArgumentException("the month after " + before + " is " + before.plusMonths(1)
                        + ", found " + months.get(i).asked().month());
            }
        }
    }

    /**
     * The cost of people who are all in the same case.
     *
     * @param first the first month paid for
     * @param count how many months
     * @param each the case of one person in a month: segment, programs, wage or base income, payer, risk class
     */
    public static GapCost of(
            long persons,
            YearMonth first,
            int count,
            Function<YearMonth, ? extends ContributionCase> each,
            ContributionRates rates) {
        List<Contribution> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(rates.contribution(each.apply(first.plusMonths(i))));
        }
        return new GapCost(persons, months);
    }

    /**
     * The cost of self-employed people who take part with the least there is: JKK and JKM on the lowest base income.
     *
     * @param payer who pays
     * @param sector their line of business
     * @param first the first month paid for
     * @param count how many months
     */
    public static GapCost least(
            long persons, Payer payer, Sector sector, YearMonth first, int count, ContributionRates rates) {
        return of(persons, first, count, month -> rates.leastSelfEmployed(month, payer, sector), rates);
    }

    /** The cost of all months; nothing where a month's law does not give an amount for every program. */
    public Optional<Rupiah> total() {
        return sum(months, Contribution::total);
    }

    /** The part of that total which one payer pays. */
    public Optional<Rupiah> paidBy(Payer payer) {
        return sum(months, month -> month.paidBy(payer));
    }

    /**
     * The cost of one month; nothing where its law does not give an amount for every program.
     *
     * @throws IllegalArgumentException when it is not one of the months
     */
    public Optional<Rupiah> in(YearMonth month) {
        List<Contribution> one = months.stream()
                .filter(contribution -> contribution.asked().month().equals(month))
                .toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("month must lie between "
                    + months.get(0).asked().month() + " and "
                    + months.get(months.size() - 1).asked().month() + ", found " + month);
        }
        return sum(one, Contribution::total);
    }

    private Optional<Rupiah> sum(Collection<Contribution> some, Function<Contribution, Rupiah> amount) {
        return some.stream().allMatch(Contribution::isComplete)
                ? Optional.of(some.stream()
                        .map(amount)
                        .reduce(Rupiah.ZERO, Rupiah::plus)
                        .times(persons))
                : Optional.empty();
    }

    /** Whether every month has an amount for every program. */
    public boolean isComplete() {
        return months.stream().allMatch(Contribution::isComplete);
    }

    /** Whether all law used was read in a source, in every month. */
    public boolean isVerified() {
        return months.stream().allMatch(Contribution::isVerified);
    }

    /** The programs without an amount, each once. */
    public List<Absence> absences() {
        return distinct(month -> month.absences().stream());
    }

    /** The law that was used, each source once. */
    public List<Citation> citations() {
        return distinct(month -> month.citations().stream());
    }

    /** What the law asks besides and was taken for granted, each sentence once. */
    public List<Wording> assumptions() {
        return distinct(month -> month.reliefs().stream()
                .filter(decision -> decision.outcome() == ReliefDecision.Outcome.APPLIED)
                .flatMap(decision -> decision.relief().assumption().stream()));
    }

    private <T> List<T> distinct(Function<Contribution, Stream<T>> part) {
        return months.stream().flatMap(part).distinct().toList();
    }
}
