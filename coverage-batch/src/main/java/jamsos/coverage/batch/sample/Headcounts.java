package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Segment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as a supplier would have made them (rekap sintetis): active persons by segment, which agree with the rows, and
 * the members of Kartu Petani Berjaya by group, which are invented.
 */
final class Headcounts {

    static final String NAME = "rekap-sintetis.csv";

    private static final List<String> HEADER =
            List.of("region_kemendagri", "segment", "scheme", "group", "status", "persons", "as_of", "source");

    private final List<Row> rows = new ArrayList<>();

    Headcounts(SampleSpec spec, PersonTruth truth) {
        for (Segment segment : Segment.values()) {
            rows.add(new Row(segment.name(), "", "", truth.activeIn(segment)));
        }
        for (int i = 0; i < RosterFile.BERJAYA_GROUPS.size(); i++) {
            rows.add(new Row("", "KPB", RosterFile.BERJAYA_GROUPS.get(i), 10 + spec.rows() / (60 + 5 * i)));
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Delivered write(Path folder, YearMonth month) throws IOException {
        RowCounts counts = new RowCounts(month.atEndOfMonth());
        try (DeliveryFile file = new DeliveryFile(folder.resolve(NAME), HEADER)) {
            for (Row row : rows) {
                // The empty region is the province.
                file.line(String.join(
                        ",",
                        "",
                        row.segment(),
                        row.scheme(),
                        row.group(),
                        "AKTIF",
                        Long.toString(row.persons()),
                        month.atEndOfMonth().toString(),
                        "Data sintetis"));
                counts.addTaken(1);
            }
            return new Delivered(NAME, "headcount", file.finish(), counts);
        }
    }

    /**
     * One count of the whole province.
     *
     * @param segment the segment, empty for all
     * @param scheme the scheme, empty for all
     * @param group the group, empty for all
     * @param persons how many
     */
    record Row(String segment, String scheme, String group, long persons) {}
}
