package jamsos.coverage.metric;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.util.List;

/** Writes down what the tally counted: persons by the ladder of definitions, programs, memberships, rosters. */
final class PersonCounts {

    private static final int ALL = PersonCube.ALL;

    private final CoverageTally tally;
    private final PersonTotals totals;
    private final PersonCube cube;
    private final int graceMonths;
    private final FigureSheet sheet;
    private final List<Place> places;

    PersonCounts(CoverageTally tally, PersonTotals totals, int graceMonths, FigureSheet sheet) {
        this.tally = tally;
        this.totals = totals;
        this.cube = totals.cube();
        this.graceMonths = graceMonths;
        this.sheet = sheet;
        this.places = Place.of(tally.regions());
    }

    void write() {
        if (tally.rowsTaken() > 0) {
            boolean paidUnknown = cube.paidUnknown();
            for (Place place : places) {
                for (Definition definition : RegionCoverages.LADDER) {
                    if (definition == Definition.PAID_UP && paidUnknown) {
                        sheet.notAvailable(Measure.PERSONS, definition, place.slice());
                    } else {
                        writeLadder(place, definition);
                    }
                }
                writeCross(place);
                writePrograms(place);
                writeMemberships(place);
            }
        }
        totals.rosters().write(sheet, places);
    }

    private void writeLadder(Place place, Definition definition) {
        Slice all = place.slice();
        sheet.count(Measure.PERSONS, definition, all, persons(place, definition, ALL, ALL, ALL));
        for (Segment part : Segment.values()) {
            count(definition, all.with(part), persons(place, definition, part.ordinal(), ALL, ALL));
        }
        for (Sex part : Sex.values()) {
            count(definition, all.with(part), persons(place, definition, ALL, part.ordinal(), ALL));
        }
        for (AgeBand part : AgeBand.values()) {
            count(definition, all.with(part), persons(place, definition, ALL, ALL, part.ordinal()));
        }
    }

    /** Segment x sex x age band, for the internal edition. */
    private void writeCross(Place place) {
        for (Segment segment : Segment.values()) {
            for (Sex sex : Sex.values()) {
                for (AgeBand band : AgeBand.values()) {
                    count(
                            Definition.ACTIVE,
                            place.slice().with(segment).with(sex).with(band),
                            persons(place, Definition.ACTIVE, segment.ordinal(), sex.ordinal(), band.ordinal()));
                }
            }
        }
    }

    private void writePrograms(Place place) {
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

    private void count(Definition definition, Slice slice, long persons) {
        if (persons > 0) {
            sheet.count(Measure.PERSONS, definition, slice, persons);
        }
    }

    private long persons(Place place, Definition definition, int segment, int sex, int band) {
        return place.sum(region -> cube.persons(region, definition, graceMonths, segment, sex, band));
    }
}
