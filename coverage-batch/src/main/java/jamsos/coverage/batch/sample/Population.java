package jamsos.coverage.batch.sample;

import java.util.List;

/**
 * Everybody in the two months and all rows about them (populasi), by number: enough people that the participant file
 * of the month reported on has exactly the rows asked for.
 */
final class Population {

    private static final long ROWS_PER_PAGE = 2_500;

    private final SampleSpec spec;
    private final People people;
    private final ParticipantRows participantRows;
    private final RosterRows rosterRows;
    private final long size;
    /** The rows that are left for the last person. */
    private final int lastRows;

    Population(SampleSpec spec) {
        this.spec = spec;
        this.people = new People(spec);
        this.participantRows = new ParticipantRows(spec);
        this.rosterRows = new RosterRows(spec);
        long left = spec.rows() - ParticipantFile.END_ROWS - pageBreaks() * ParticipantFile.PAGE_BREAK_ROWS;
        long number = 0;
        int rows = 0;
        while (left > 0) {
            rows = (int) Math.min(left, participantRows.count(number, people.course(number), SampleMonth.REPORTED));
            left -= rows;
            number++;
        }
        this.size = number;
        this.lastRows = rows;
    }

    /** How many people there are. */
    long size() {
        return size;
    }

    /** How many page breaks a participant file has. */
    long pageBreaks() {
        return spec.rows() / ROWS_PER_PAGE;
    }

    Person person(long number) {
        return people.person(number);
    }

    int participantRowCount(long number, SampleMonth month) {
        int count = participantRows.count(number, people.course(number), month);
        return isCutOff(number, month) ? Math.min(count, lastRows) : count;
    }

    List<ParticipantRow> participantRows(Person person, SampleMonth month) {
        List<ParticipantRow> rows = participantRows.of(person, month);
        return isCutOff(person.number(), month) ? rows.subList(0, lastRows) : rows;
    }

    private boolean isCutOff(long number, SampleMonth month) {
        return number == size - 1 && month == SampleMonth.REPORTED;
    }

    int rosterRowCount(long number) {
        return rosterRows.count(number, people.course(number));
    }

    List<RosterRow> rosterRows(Person person, SampleMonth month) {
        return rosterRows.of(person, month);
    }
}
