package jamsos.coverage.batch.sample;

import jamsos.coverage.program.CodeList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows that lists of workers have of a person (daftar pekerja), the same ones whenever asked. */
final class RosterRows {

    /** All groups of workers by code, in the order of the list that ships. */
    static final List<String> GROUPS =
            CodeList.workerGroups().entries().stream().map(CodeList.Entry::code).toList();

    private static final int LISTED_PARTICIPANTS = 290;

    private final SampleSpec spec;
    private final Deviations deviations;

    RosterRows(SampleSpec spec) {
        this.spec = spec;
        this.deviations = Deviations.ofRosters(spec);
    }

    /** How many rows a person of that course has, without making them; the same in both months. */
    int count(long number, Course course) {
        return count(dice(number), course);
    }

    private static int count(Dice dice, Course course) {
        boolean listed = dice.perMille(LISTED_PARTICIPANTS) || course == Course.NEVER;
        return listed ? 1 + dice.weighted(90, 8, 2) : 0;
    }

    private Dice dice(long number) {
        return Dice.of(spec.seed(), Dice.Purpose.ROSTER, number);
    }

    List<RosterRow> of(Person person, SampleMonth month) {
        Dice dice = dice(person.number());
        int count = count(dice, person.course());
        if (count == 0) {
            return List.of();
        }
        int deviating = dice.below(count);
        List<RosterRow> rows = new ArrayList<>(count);
        rows.add(main(person, month, dice));
        while (rows.size() < count) {
            rows.add(further(rows.get(0), dice));
        }
        // A row outside its period is left plain: which of the two decides its fate is not for this file to say.
        if (rows.get(0).inPeriod()) {
            Deviation deviation = deviations.of(person.number(), month);
            rows.set(deviating, rows.get(deviating).deviating(deviation));
        }
        return rows;
    }

    private RosterRow main(Person person, SampleMonth month, Dice dice) {
        int place = dice.perMille(950) ? person.home() : Place.draw(dice);
        int group = dice.below(GROUPS.size());
        int longAgo = 2 + dice.below(20);
        int kind = dice.weighted(85, 5, 4, 2, 1, 1, 1, 1);
        YearMonth reported = spec.month();
        YearMonth previous = reported.minusMonths(1);
        Optional<LocalDate> start = switch (kind) {
            case 1 -> Optional.of(reported.minusMonths(longAgo).atDay(1));
            case 2 -> Optional.of(reported.atEndOfMonth());
            case 3 -> Optional.of(reported.plusMonths(1).atDay(1));
            default -> Optional.empty();
        };
        Optional<LocalDate> end = switch (kind) {
            case 4 -> Optional.of(reported.plusMonths(longAgo).atEndOfMonth());
            case 5 -> Optional.of(reported.atDay(1));
            case 6 -> Optional.of(previous.atEndOfMonth());
            case 7 -> Optional.of(previous.minusMonths(longAgo).atEndOfMonth());
            default -> Optional.empty();
        };
        YearMonth own = month.of(spec);
        boolean inPeriod = start.map(YearMonth::from).orElse(own).compareTo(own) <= 0
                && end.map(YearMonth::from).orElse(own).compareTo(own) >= 0;
        return new RosterRow(person, place, group, start, end, inPeriod, Deviation.NONE);
    }

    /** Another row of the same person: sent twice, in another region, or in another group. */
    private static RosterRow further(RosterRow main, Dice dice) {
        int elsewhere = Place.drawOther(dice, main.place());
        int otherGroup = (main.group() + 1 + dice.below(GROUPS.size() - 1)) % GROUPS.size();
        return switch (dice.weighted(30, 30, 40)) {
            case 0 -> main;
            case 1 -> main.in(elsewhere, main.group());
            default -> main.in(main.place(), otherGroup);
        };
    }
}
