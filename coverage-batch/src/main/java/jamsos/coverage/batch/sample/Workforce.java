package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * The invented numbers of workers (angkatan kerja sintetis), the same in both months: the universe by kabupaten/kota,
 * sized for the coverage each {@link Place} is meant to have, and the employed of the province.
 */
final class Workforce {

    static final String NAME = "angkatan-kerja-sintetis.csv";

    /** The step to which the employed are rounded. */
    static final int EMPLOYED_STEP = 100;

    private static final List<String> HEADER =
            List.of("region_kemendagri", "workers", "series", "as_of", "rounded_to", "source");
    /** About how many active persons a hundred rows of a participant file hold. */
    private static final int ACTIVE_PER_HUNDRED_ROWS = 68;

    private static final String SOURCE = "Data sintetis";

    private final SampleSpec spec;

    Workforce(SampleSpec spec) {
        this.spec = spec;
    }

    /** The universe of the place at that position. */
    long universe(int place) {
        Place own = Place.ALL.get(place);
        return 25 + spec.rows() * ACTIVE_PER_HUNDRED_ROWS * own.share() / (100L * own.coverage());
    }

    /** The universe of the province, which no row states: the sum of its parts. */
    long universe() {
        long sum = 0;
        for (int place = 0; place < Place.ALL.size(); place++) {
            sum += universe(place);
        }
        return sum;
    }

    /** The employed of the province, rounded. */
    long employed() {
        return universe() * 16 / 10 / EMPLOYED_STEP * EMPLOYED_STEP;
    }

    Delivered write(Path folder, YearMonth month) throws IOException {
        YearMonth yearEnd = YearMonth.of(spec.month().getYear() - 1, 12);
        YearMonth survey = spec.month().minusMonths(3);
        RowCounts rows = new RowCounts(month.atEndOfMonth());
        try (DeliveryFile file = new DeliveryFile(folder.resolve(NAME), HEADER)) {
            for (int place = 0; place < Place.ALL.size(); place++) {
                String code = Place.ALL.get(place).code().text();
                if (place % 2 == 0) {
                    // A year older, so not the one that counts.
                    file.line(code + "," + universe(place) * 9 / 10 + ",universe," + yearEnd.minusYears(1) + ",,"
                            + SOURCE);
                    rows.addTaken(1);
                }
                file.line(code + "," + universe(place) + ",universe," + yearEnd + ",," + SOURCE);
                rows.addTaken(1);
            }
            file.line("18," + employed() + ",employed," + survey + "," + EMPLOYED_STEP + "," + SOURCE);
            rows.addTaken(1);
            file.line("JUMLAH," + universe() + ",,,,");
            rows.addOutOfScope(1);
            return new Delivered(NAME, "workforce", file.finish(), rows);
        }
    }
}
