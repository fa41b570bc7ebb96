package jamsos.coverage.batch.sample;

import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A row of the participant file by construction (baris kepesertaan): what it says when read as it is meant.
 *
 * @param person whose row it is
 * @param birthDate the birth date it states
 * @param sex the sex it states
 * @param place the position of its region in {@link Place#ALL}
 * @param membership how the person takes part
 * @param active whether it says AKTIF
 * @param paidThrough the last month paid
 * @param deviation how it deviates from a plain row
 */
record ParticipantRow(
        Person person,
        LocalDate birthDate,
        Sex sex,
        int place,
        Membership membership,
        boolean active,
        YearMonth paidThrough,
        Deviation deviation) {

    ParticipantRow in(int otherPlace) {
        return new ParticipantRow(person, birthDate, sex, otherPlace, membership, active, paidThrough, deviation);
    }

    ParticipantRow as(Membership other) {
        return new ParticipantRow(person, birthDate, sex, place, other, active, paidThrough, deviation);
    }

    ParticipantRow standing(boolean isActive, YearMonth paid) {
        return new ParticipantRow(person, birthDate, sex, place, membership, isActive, paid, deviation);
    }

    ParticipantRow stating(LocalDate otherBirthDate, Sex otherSex) {
        return new ParticipantRow(person, otherBirthDate, otherSex, place, membership, active, paidThrough, deviation);
    }

    ParticipantRow deviating(Deviation how) {
        return new ParticipantRow(person, birthDate, sex, place, membership, active, paidThrough, how);
    }
}
