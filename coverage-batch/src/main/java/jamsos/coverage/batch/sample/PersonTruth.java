package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What counting the persons of a month must give (kunci jawaban), counted from how each person was made. */
final class PersonTruth {

    /** The definitions of the ladder, as figures name them. */
    static final List<String> DEFINITIONS = List.of("registered", "active", "paid_up");

    /** The states of people on rosters, as measures name them. */
    static final List<String> ROSTER_STATES = List.of("active", "lapsed", "never");

    /** The age bands, as figures name them. */
    static final List<String> BANDS = List.of("0-24", "25-34", "35-44", "45-54", "55-64", "65+");

    private static final int[] BAND_FROM = {0, 25, 35, 45, 55, 65};
    private static final int REGISTERED = DEFINITIONS.indexOf("registered");
    private static final int ACTIVE = DEFINITIONS.indexOf("active");
    private static final int PAID_UP = DEFINITIONS.indexOf("paid_up");

    private final YearMonth month;
    private final LocalDate lastDay;
    private final long[][][][][] persons;
    private final long[][] programs;
    private final long[][] memberships;
    private final long[][][] roster;

    PersonTruth(YearMonth month) {
        this.month = month;
        this.lastDay = month.atEndOfMonth();
        int places = Place.ALL.size();
        this.persons = new long[DEFINITIONS.size()][places][Segment.values().length][Sex.values().length][BANDS.size()];
        this.programs = new long[places][Program.values().length];
        this.memberships = new long[2][places];
        this.roster = new long[ROSTER_STATES.size()][places][RosterRows.GROUPS.size()];
    }

    /** One person with all her rows. */
    void add(List<ParticipantRow> rows, List<RosterRow> listed) {
        Optional<ParticipantRow> placing = Placing.among(rows);
        placing.ifPresent(row -> addPlaced(row, rows));
        String state = placing.isEmpty() ? "never" : placing.get().active() ? "active" : "lapsed";
        for (int i = 0; i < listed.size(); i++) {
            addListed(listed, i, ROSTER_STATES.indexOf(state));
        }
    }

    private void addPlaced(ParticipantRow placing, List<ParticipantRow> rows) {
        boolean paidUp = placing.active() && !placing.paidThrough().isBefore(month);
        count(REGISTERED, placing);
        if (placing.active()) {
            count(ACTIVE, placing);
        }
        if (paidUp) {
            count(PAID_UP, placing);
        }
        Set<Program> covered = EnumSet.noneOf(Program.class);
        for (ParticipantRow row : rows) {
            if (row.deviation().fate() == Deviation.Fate.TAKEN) {
                memberships[0][row.place()]++;
                if (row.active()) {
                    memberships[1][row.place()]++;
                    covered.addAll(row.membership().cover().programs());
                }
            }
        }
        for (Program program : covered) {
            programs[placing.place()][program.ordinal()]++;
        }
    }

    private void count(int definition, ParticipantRow row) {
        int age = RowCounts.age(row.birthDate(), lastDay);
        int band = BAND_FROM.length - 1;
        while (band > 0 && age < BAND_FROM[band]) {
            band--;
        }
        persons[definition][row.place()][row.membership().segment().ordinal()][
                row.sex().ordinal()][band]++;
    }

    /** Counts her once in a group, at the group's first row, in the lowest code that its rows name. */
    private void addListed(List<RosterRow> listed, int at, int state) {
        RosterRow row = listed.get(at);
        if (row.fate() != Deviation.Fate.TAKEN) {
            return;
        }
        int place = row.place();
        for (int i = 0; i < listed.size(); i++) {
            RosterRow other = listed.get(i);
            if (other.fate() == Deviation.Fate.TAKEN && other.group() == row.group()) {
                if (i < at) {
                    return;
                }
                place = Math.min(place, other.place());
            }
        }
        roster[state][place][row.group()]++;
    }

    /** Persons of a definition at a place; -1 stands for all segments, sexes or bands. */
    long persons(int definition, int place, int segment, int sex, int band) {
        long sum = 0;
        long[][][] here = persons[definition][place];
        for (int i = 0; i < here.length; i++) {
            for (int j = 0; j < here[i].length; j++) {
                for (int k = 0; k < here[i][j].length; k++) {
                    if ((segment < 0 || segment == i) && (sex < 0 || sex == j) && (band < 0 || band == k)) {
                        sum += here[i][j][k];
                    }
                }
            }
        }
        return sum;
    }

    /** Active persons of the province in a segment. */
    long activeIn(Segment segment) {
        long sum = 0;
        for (int place = 0; place < Place.ALL.size(); place++) {
            sum += persons(ACTIVE, place, segment.ordinal(), -1, -1);
        }
        return sum;
    }

    /** Active persons in a program, at the place where each is counted. */
    long inProgram(int place, Program program) {
        return programs[place][program.ordinal()];
    }

    /** Rows taken, or those of them that are active. */
    long memberships(int place, boolean activeOnly) {
        return memberships[activeOnly ? 1 : 0][place];
    }

    /** People of a group in a state. */
    long onRoster(int state, int place, int group) {
        return roster[state][place][group];
    }
}
