package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;
import java.util.ArrayList;
import java.util.List;

/** Writes down what the tally counted: persons by the ladder of definitions, programs, memberships, rosters. */
final class PersonCounts {

    private static final List<Definition> LADDER =
            List.of(Definition.REGISTERED, Definition.ACTIVE, Definition.PAID_UP);
    private static final int ALL = -1;

    private final CoverageTally tally;
    private final FigureSheet sheet;
    private final List<Place> places = new ArrayList<>();

    PersonCounts(CoverageTally tally, FigureSheet sheet) {
        this.tally = tally;
        this.sheet = sheet;
        int size = tally.regions().parts().size();
        places.add(new Place(tally.regions().province().code(), 0, size));
        for (int i = 0; i < size; i++) {
            places.add(new Place(tally.regions().parts().get(i).code(), i, i + 1));
        }
    }

    void write(int graceMonths) {
        if (tally.rowsTaken() > 0) {
            PersonCube cube = new PersonCube(tally, graceMonths);
            for (Place place : places) {
                for (Definition definition : LADDER) {
                    if (definition == Definition.PAID_UP && cube.paidUnknown()) {
                        sheet.notAvailable(Measure.PERSONS, definition, place.slice());
                    } else {
                        writeLadder(cube, place, definition);
                    }
                }
                writeCross(cube, place);
                writePrograms(cube, place);
                writeMemberships(place);
            }
        }
        tally.rosterGroups().forEach(this::writeRoster);
    }

    private void writeLadder(PersonCube cube, Place place, Definition definition) {
        Slice all = place.slice();
        sheet.count(Measure.PERSONS, definition, all, persons(cube, place, definition, ALL, ALL, ALL));
        for (Segment part : Segment.values()) {
            count(definition, all.with(part), persons(cube, place, definition, part.ordinal(), ALL, ALL));
        }
        for (Sex part : Sex.values()) {
            count(definition, all.with(part), persons(cube, place, definition, ALL, part.ordinal(), ALL));
        }
        for (AgeBand part : AgeBand.values()) {
            count(definition, all.with(part), persons(cube, place, definition, ALL, ALL, part.ordinal()));
        }
    }

    /** Segment x sex x age band, for the internal edition. */
    private void writeCross(PersonCube cube, Place place) {
        for (Segment segment : Segment.values()) {
            for (Sex sex : Sex.values()) {
                for (AgeBand band : AgeBand.values()) {
                    count(
                            Definition.ACTIVE,
                            place.slice().with(segment).with(sex).with(band),
                            persons(cube, place, Definition.ACTIVE, segment.ordinal(), sex.ordinal(), band.ordinal()));
                }
            }
        }
    }

    private void writePrograms(PersonCube cube, Place place) {
        for (Program program : Program.values()) {
            long sum = 0;
            for (int region = place.from(); region < place.to(); region++) {
                sum += cube.programPersons(region, program);
            }
            if (sum > 0) {
                sheet.count(
                        Measure.PROGRAM_PERSONS,
                        Definition.ACTIVE,
                        place.slice().with(program),
                        sum);
            }
        }
    }

    private void writeMemberships(Place place) {
        long rows = 0;
        long active = 0;
        for (int region = place.from(); region < place.to(); region++) {
            rows += tally.rowsOf(region, false);
            active += tally.rowsOf(region, true);
        }
        sheet.count(Measure.MEMBERSHIPS, Definition.REGISTERED, place.slice(), rows);
        sheet.count(Measure.MEMBERSHIPS, Definition.ACTIVE, place.slice(), active);
    }

    private void writeRoster(String group) {
        long[][] counts = new long[tally.regions().parts().size()][RosterState.values().length];
        tally.forEachOnRoster(group, (region, state) -> counts[region][state.ordinal()]++);
        for (Place place : places) {
            Slice slice = place.slice().withGroup(group);
            for (RosterState state : RosterState.values()) {
                long sum = 0;
                for (int region = place.from(); region < place.to(); region++) {
                    sum += counts[region][state.ordinal()];
                }
                if (sum > 0) {
                    sheet.count(measure(state), Definition.NONE, slice, sum);
                }
            }
        }
    }

    private static Measure measure(RosterState state) {
        return switch (state) {
            case ACTIVE -> Measure.ROSTER_ACTIVE;
            case LAPSED -> Measure.ROSTER_LAPSED;
            case NEVER -> Measure.ROSTER_NEVER;
        };
    }

    private void count(Definition definition, Slice slice, long persons) {
        if (persons > 0) {
            sheet.count(Measure.PERSONS, definition, slice, persons);
        }
    }

    private static long persons(PersonCube cube, Place place, Definition definition, int segment, int sex, int band) {
        long sum = 0;
        for (int region = place.from(); region < place.to(); region++) {
            sum += cube.persons(region, definition, segment, sex, band);
        }
        return sum;
    }

    /** A region of the report and the parts of the province it is made of, from one index to before another. */
    private record Place(KemendagriCode code, int from, int to) {
        Slice slice() {
            return Slice.of(code);
        }
    }
}
