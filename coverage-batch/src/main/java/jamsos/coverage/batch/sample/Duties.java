package jamsos.coverage.batch.sample;

import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Invented regulations and budgets under Inpres 2/2021 (pelaksanaan Inpres 2/2021 sintetis), the same in both months. */
final class Duties {

    static final String NAME = "pelaksanaan-inpres-sintetis.csv";

    private static final List<String> HEADER = List.of(
            "region_kemendagri",
            "regulation",
            "regulation_date",
            "budget",
            "persons_funded",
            "period_from",
            "period_to",
            "source");
    /** Accident and death cover of somebody who earns no wage, for a year: 12 x Rp16.800. */
    private static final long RUPIAH_PER_PERSON = 12 * 16_800;

    private final List<Row> rows = new ArrayList<>();

    Duties(SampleSpec spec, Workforce workforce) {
        int year = spec.month().getYear();
        rows.add(Row.ofYear(Regions.lampung().province(), 1, year, funded(workforce.universe()), true));
        for (int place = 0; place < Place.ALL.size(); place++) {
            Region region = Place.ALL.get(place).region();
            OptionalLong persons = funded(workforce.universe(place));
            switch (place % 5) {
                case 0 -> rows.add(Row.ofYear(region, 1, year, persons, true));
                // Two regulations of one government add up.
                case 1 -> {
                    rows.add(Row.ofYear(region, 1, year, persons, true));
                    rows.add(Row.ofYear(region, 2, year, persons, true));
                }
                // Last year's, which does not count in this one.
                case 2 -> rows.add(Row.ofYear(region, 1, year - 1, persons, true));
                // A regulation without a budget, or without a number of persons.
                case 3 -> rows.add(Row.ofYear(region, 1, year, place % 2 == 0 ? persons : OptionalLong.empty(), false));
                default -> {}
            }
        }
    }

    private static OptionalLong funded(long workers) {
        return OptionalLong.of(1 + workers / 40);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Delivered write(Path folder, YearMonth month) throws IOException {
        RowCounts counts = new RowCounts(month.atEndOfMonth());
        try (DeliveryFile file = new DeliveryFile(folder.resolve(NAME), HEADER)) {
            for (Row row : rows) {
                file.line(row.line());
                counts.addTaken(1);
            }
            return new Delivered(NAME, "duty", file.finish(), counts);
        }
    }

    /**
     * One regulation.
     *
     * @param region the code of the government
     * @param regulation what it is called
     * @param budget rupiah a year, where it names any
     * @param persons the persons it pays for, where it names any
     * @param from the first month
     * @param to the last month
     */
    record Row(
            String region, String regulation, OptionalLong budget, OptionalLong persons, YearMonth from, YearMonth to) {

        static Row ofYear(Region region, int number, int year, OptionalLong persons, boolean budgeted) {
            OptionalLong budget =
                    budgeted ? OptionalLong.of(persons.orElseThrow() * RUPIAH_PER_PERSON) : OptionalLong.empty();
            return new Row(
                    region.code().text(),
                    "Peraturan sintetis " + region.fullName() + " Nomor " + number + " Tahun " + (year - 1),
                    budget,
                    persons,
                    YearMonth.of(year, 1),
                    YearMonth.of(year, 12));
        }

        boolean holds(YearMonth month) {
            return !month.isBefore(from) && !month.isAfter(to);
        }

        private String line() {
            return String.join(
                    ",",
                    region,
                    regulation,
                    from.minusMonths(1).atEndOfMonth().toString(),
                    text(budget),
                    text(persons),
                    from.toString(),
                    to.toString(),
                    "Data sintetis");
        }

        private static String text(OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : "";
        }
    }
}
