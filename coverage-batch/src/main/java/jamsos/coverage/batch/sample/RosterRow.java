package jamsos.coverage.batch.sample;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a list of workers by construction (baris daftar pekerja).
 *
 * @param person whose row it is
 * @param place the position of its region in {@link Place#ALL}
 * @param group the position of its group in {@link RosterRows#GROUPS}
 * @param start the first day on the list, where it names one
 * @param end the last day on the list, where it names one
 * @param inPeriod whether start and end leave room for the month of the file
 * @param deviation how it deviates from a plain row
 */
record RosterRow(
        Person person,
        int place,
        int group,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        boolean inPeriod,
        Deviation deviation) {

    RosterRow deviating(Deviation how) {
        return new RosterRow(person, place, group, start, end, inPeriod, how);
    }

    RosterRow in(int otherPlace, int otherGroup) {
        return new RosterRow(person, otherPlace, otherGroup, start, end, inPeriod, deviation);
    }

    /** What must become of the row: outside its period it does not belong. */
    Deviation.Fate fate() {
        return inPeriod ? deviation.fate() : Deviation.Fate.OUT_OF_SCOPE;
    }
}
