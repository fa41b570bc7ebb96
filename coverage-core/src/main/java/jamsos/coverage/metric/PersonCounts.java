package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;
import java.util.List;

/** Writes down what the tally counted: persons by the ladder of definitions, programs, memberships, rosters. */
final class PersonCounts {

    private static final int ALL = -1;

    private final CoverageTally tally;
    private final FigureSheet sheet;
    private final List<Place> places;

    PersonCounts(CoverageTally tally, FigureSheet sheet) {
        this.tally = tally;
        this.sheet = sheet;
        this.places = Place.of(tally.regions());
    }

    void write(int graceMonths) {
        if (tally.rowsTaken() > 0) {
            PersonCube cube = new PersonCube(tally, graceMonths);
            for (Place place : places) {
                for (Definition definition : RegionCoverages.LADDER) {
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
            long sum = place.sum(region -> cube.programPersons(region, program));
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
        sheet.count(
                Measure.MEMBERSHIPS,
                Definition.REGISTERED,
                place.slice(),
                place.sum(region -> tally.rowsOf(region, false)));
        sheet.count(
                Measure.MEMBERSHIPS, Definition.ACTIVE, place.slice(), place.sum(region -> tally.rowsOf(region, true)));
    }

    private void writeRoster(String group) {
        long[][] counts = new long[tally.regions().parts().size()][RosterState.values().length];
        tally.forEachOnRoster(group, (region, state) -> counts[region][state.ordinal()]++);
        for (Place place : places) {
            Slice slice = place.slice().withGroup(group);
            for (RosterState state : RosterState.values()) {
                long sum = place.sum(region -> counts[region][state.ordinal()]);
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
        return place.sum(region -> cube.persons(region, definition, segment, sex, band));
    }
}
