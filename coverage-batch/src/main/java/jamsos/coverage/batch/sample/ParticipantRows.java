package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows that participant files have of a person (baris kepesertaan), the same ones whenever asked. */
final class ParticipantRows {

    private static final int[] ACTIVE_ARREARS = {0, 1, 2, 3, -1, -3};
    private static final int[] ACTIVE_ARREARS_WEIGHTS = {70, 14, 6, 3, 4, 3};
    private static final int WORKING_AGE = 17;

    private final SampleSpec spec;
    private final Deviations deviations;

    ParticipantRows(SampleSpec spec) {
        this.spec = spec;
        this.deviations = Deviations.ofParticipants(spec);
    }

    /** How many rows a person of that course has in a month, without making them. */
    int count(long number, Course course, SampleMonth month) {
        return course.in(month) == Course.Standing.ABSENT ? 0 : count(dice(number));
    }

    private static int count(Dice dice) {
        return 1 + dice.weighted(88, 10, 2);
    }

    private Dice dice(long number) {
        return Dice.of(spec.seed(), Dice.Purpose.PARTICIPATION, number);
    }

    List<ParticipantRow> of(Person person, SampleMonth month) {
        if (person.course().in(month) == Course.Standing.ABSENT) {
            return List.of();
        }
        Dice dice = dice(person.number());
        int count = count(dice);
        int deviating = dice.below(count);
        List<ParticipantRow> rows = new ArrayList<>(count);
        rows.add(main(person, month, dice));
        Dice furtherDice = Dice.of(spec.seed(), Dice.Purpose.FURTHER_PARTICIPATION, person.number());
        while (rows.size() < count) {
            rows.add(further(rows.get(0), furtherDice));
        }
        Deviation deviation = deviations.of(person.number(), month);
        rows.set(deviating, rows.get(deviating).deviating(deviation));
        return rows;
    }

    /** The row that shows the person's course. Every throw is made in both months, so that only the course tells. */
    private ParticipantRow main(Person person, SampleMonth month, Dice dice) {
        Course course = person.course();
        boolean active = course.in(month) == Course.Standing.ACTIVE;
        int arrears = ACTIVE_ARREARS[dice.weighted(ACTIVE_ARREARS_WEIGHTS)];
        int unpaid = 3 + dice.below(50);
        int place = dice.perMille(920) ? person.home() : Place.draw(dice);
        int placeBefore = Place.drawOther(dice, place);
        Segment segment = Membership.drawSegment(dice);
        Segment segmentBefore = Membership.drawOtherSegment(dice, segment);
        boolean movedHome = dice.perMille(500);
        boolean before = course == Course.MOVED && month == SampleMonth.PREVIOUS;
        return new ParticipantRow(
                person,
                person.birthDate(),
                person.sex(),
                before && movedHome ? placeBefore : place,
                Membership.draw(
                        dice,
                        before && !movedHome ? segmentBefore : segment,
                        registeredOn(person, dice, course.everInactive() ? unpaid : 0)),
                active,
                active ? month.of(spec).minusMonths(arrears) : spec.month().minusMonths(unpaid),
                Deviation.NONE);
    }

    /** A day after coming of working age and before the last month paid. */
    private LocalDate registeredOn(Person person, Dice dice, int unpaid) {
        int workingYears = spec.month().getYear() - person.birthDate().getYear() - WORKING_AGE;
        int tenure = 2 + dice.below(Math.max(6, Math.min(140, workingYears * 12)));
        int day = 1 + dice.below(28);
        YearMonth month =
                person.course() == Course.JOINED ? spec.month() : spec.month().minusMonths(unpaid + tenure);
        return month.atDay(day);
    }

    /** Another row of the same person; together the kinds try every step of the rule that places her. */
    private static ParticipantRow further(ParticipantRow main, Dice dice) {
        Membership same = main.membership();
        Segment segment = same.segment();
        LocalDate since = same.registeredOn();
        YearMonth paid = main.paidThrough();
        int kind = dice.weighted(25, 25, 15, 10, 10, 8, 7);
        int elsewhere = Place.drawOther(dice, main.place());
        return switch (kind) {
            // The same row sent twice.
            case 0 -> main;
            // A second segment, paid as far or less far.
            case 1 ->
                main.as(Membership.draw(dice, Membership.drawOtherSegment(dice, segment), since))
                        .standing(main.active(), paid.minusMonths(dice.below(3)));
            // A former home, left long ago.
            case 2 ->
                main.in(elsewhere)
                        .as(Membership.draw(dice, Membership.drawSegment(dice), since.minusYears(4)))
                        .standing(false, paid.minusMonths(6 + dice.below(35)));
            // A membership that has ended, though paid further than the other.
            case 3 -> main.in(elsewhere).standing(false, paid.plusMonths(1 + dice.below(2)));
            // Two regions of the same rank: the lowest code.
            case 4 -> main.in(elsewhere);
            // Two birth dates: the earliest.
            case 5 -> main.stating(main.birthDate().plusDays(400 - dice.below(800)), main.sex());
            // Both sexes: L.
            default -> main.stating(main.birthDate(), main.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE);
        };
    }
}
