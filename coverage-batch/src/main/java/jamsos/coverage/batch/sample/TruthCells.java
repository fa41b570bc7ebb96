package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.worker.Sex;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Writes down what was counted as the cells of a release (sel). */
final class TruthCells {

    private static final int ALL = -1;
    private static final int ACTIVE = PersonTruth.DEFINITIONS.indexOf("active");

    private final CellTable table;

    TruthCells(YearMonth month) {
        this.table = new CellTable(month);
    }

    CellTable table() {
        return table;
    }

    void addPersons(PersonTruth truth) {
        for (Area area : Area.all()) {
            for (int definition = 0; definition < PersonTruth.DEFINITIONS.size(); definition++) {
                addLadder(area, truth, definition);
            }
            addCross(area, truth);
            for (Program program : Program.values()) {
                long persons = area.sum(place -> truth.inProgram(place, program));
                table.count("program_persons", "active", area.code(), persons, "program", program.name());
            }
            long rows = area.sum(place -> truth.memberships(place, false));
            long active = area.sum(place -> truth.memberships(place, true));
            table.count("memberships", "registered", area.code(), rows);
            table.count("memberships", "active", area.code(), active);
            addRoster(area, truth);
        }
    }

    private void addLadder(Area area, PersonTruth truth, int definition) {
        String name = PersonTruth.DEFINITIONS.get(definition);
        table.count("persons", name, area.code(), persons(area, truth, definition, ALL, ALL, ALL));
        for (Segment part : Segment.values()) {
            long persons = persons(area, truth, definition, part.ordinal(), ALL, ALL);
            table.count("persons", name, area.code(), persons, "segment", part.name());
        }
        for (Sex part : Sex.values()) {
            long persons = persons(area, truth, definition, ALL, part.ordinal(), ALL);
            table.count("persons", name, area.code(), persons, "sex", part.code());
        }
        for (int band = 0; band < PersonTruth.BANDS.size(); band++) {
            long persons = persons(area, truth, definition, ALL, ALL, band);
            table.count("persons", name, area.code(), persons, "age_band", PersonTruth.BANDS.get(band));
        }
    }

    private void addCross(Area area, PersonTruth truth) {
        for (Segment segment : Segment.values()) {
            for (Sex sex : Sex.values()) {
                for (int band = 0; band < PersonTruth.BANDS.size(); band++) {
                    table.count(
                            "persons",
                            "active",
                            area.code(),
                            persons(area, truth, ACTIVE, segment.ordinal(), sex.ordinal(), band),
                            "segment",
                            segment.name(),
                            "sex",
                            sex.code(),
                            "age_band",
                            PersonTruth.BANDS.get(band));
                }
            }
        }
    }

    private void addRoster(Area area, PersonTruth truth) {
        for (int state = 0; state < PersonTruth.ROSTER_STATES.size(); state++) {
            String measure = "roster_" + PersonTruth.ROSTER_STATES.get(state);
            for (int group = 0; group < RosterRows.GROUPS.size(); group++) {
                int ofState = state;
                int ofGroup = group;
                long persons = area.sum(place -> truth.onRoster(ofState, place, ofGroup));
                table.count(measure, "", area.code(), persons, "group", RosterRows.GROUPS.get(group));
            }
        }
    }

    /** Workers, rates and gaps; the employed are known for the province only and rounded. */
    void addCoverage(PersonTruth truth, Workforce workforce) {
        for (Area area : Area.all()) {
            long universe = area.sum(workforce::universe);
            table.count("workforce", "universe", area.code(), universe);
            for (int i = 0; i < PersonTruth.DEFINITIONS.size(); i++) {
                long persons = persons(area, truth, i, ALL, ALL, ALL);
                String name = PersonTruth.DEFINITIONS.get(i);
                table.add("rate", name, area.code(), percent(persons, universe), "");
                table.add("gap", name, area.code(), Long.toString(universe - persons), "");
            }
        }
        long employed = workforce.employed();
        String province = Area.PROVINCE.code();
        table.add("workforce", "employed", province, Long.toString(employed), "e");
        for (int i = 0; i < PersonTruth.DEFINITIONS.size(); i++) {
            long persons = persons(Area.PROVINCE, truth, i, ALL, ALL, ALL);
            String name = PersonTruth.DEFINITIONS.get(i) + "-employed";
            // The true number lies within half a step of the rounded one; twice both keeps whole numbers.
            String low = percent(2 * persons, 2 * employed + Workforce.EMPLOYED_STEP);
            String high = percent(2 * persons, 2 * employed - Workforce.EMPLOYED_STEP);
            table.add("rate", name, province, percent(persons, employed), "e");
            table.add("rate_low", name, province, low, "e");
            table.add("rate_high", name, province, high, "e");
            table.add("gap", name, province, Long.toString(employed - persons), "e");
        }
    }

    /** Budgets and persons of the regulations in force in the month. */
    void addDuties(Duties duties, YearMonth month) {
        List<Duties.Row> inForce =
                duties.rows().stream().filter(row -> row.holds(month)).toList();
        for (Area area : Area.all()) {
            long budget = 0;
            long persons = 0;
            for (Duties.Row row : inForce) {
                if (row.region().equals(area.code())) {
                    budget += row.budget().orElse(0);
                    persons += row.persons().orElse(0);
                }
            }
            table.count("duty_budget", "", area.code(), budget);
            table.count("duty_persons", "", area.code(), persons);
        }
    }

    void addHeadcounts(Headcounts headcounts) {
        for (Headcounts.Row row : headcounts.rows()) {
            table.count(
                    "headcount",
                    "active",
                    Area.PROVINCE.code(),
                    row.persons(),
                    "segment",
                    row.segment(),
                    "scheme",
                    row.scheme(),
                    "group",
                    row.group());
        }
    }

    void addMovement(MovementTruth movement) {
        for (Area area : Area.all()) {
            for (int i = 0; i < MovementTruth.MEASURES.size(); i++) {
                int measure = i;
                String name = MovementTruth.MEASURES.get(i);
                long total = 0;
                for (Segment segment : Segment.values()) {
                    long persons = area.sum(place -> movement.persons(measure, place, segment.ordinal()));
                    table.count(name, "", area.code(), persons, "segment", segment.name());
                    total += persons;
                }
                table.count(name, "", area.code(), total);
            }
        }
    }

    private static long persons(Area area, PersonTruth truth, int definition, int segment, int sex, int band) {
        return area.sum(place -> truth.persons(definition, place, segment, sex, band));
    }

    /** Percent with 4 decimals, half up. */
    private static String percent(long part, long whole) {
        long tenThousandths = (2_000_000 * part + whole) / (2 * whole);
        return tenThousandths / 10_000 + "." + String.format(Locale.ROOT, "%04d", tenThousandths % 10_000);
    }
}
