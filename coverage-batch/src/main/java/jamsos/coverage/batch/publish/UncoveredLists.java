package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.RosterRow;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code internal/uncovered/GROUP/18.01.csv}: the people on lists of workers who are lapsed or in no row (daftar pekerja
 * yang belum terlindungi), each once per group in the row that places her, in order of file and row. Confidential.
 */
final class UncoveredLists {

    private static final String[] HEADER = {
        "nik", "name", "birth_date", "sex", "region", "group", "state", "file", "row"
    };

    private final CoverageTally tally;
    private final ReleaseDraft draft;
    private final Map<String, Csv> lists = new TreeMap<>();
    private final Map<String, NumberSet> listed = new HashMap<>();

    private UncoveredLists(CoverageTally tally, ReleaseDraft draft) {
        this.tally = tally;
        this.draft = draft;
    }

    /** Reads the rosters once more and writes the lists. */
    static void write(Intake intake, List<Delivery> rosters, CoverageTally tally, ReleaseDraft draft)
            throws IOException {
        UncoveredLists lists = new UncoveredLists(tally, draft);
        try {
            for (Delivery roster : rosters) {
                intake.forEachRosterRow(
                        roster, row -> lists.take(row, roster.file().name()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (Csv list : lists.lists.values()) {
                list.close();
            }
        }
    }

    private void take(RosterRow row, String file) {
        RosterEntry entry = row.entry();
        RosterState state = tally.state(entry.nik());
        if (state != RosterState.ACTIVE
                && tally.places(entry)
                && listed.computeIfAbsent(entry.group(), group -> new NumberSet())
                        .add(entry.nik().number())) {
            try {
                list(entry)
                        .text(entry.nik().digits())
                        .text(row.name())
                        .text(row.birthDate().toString())
                        .text(row.sex().code())
                        .text(entry.region().text())
                        .text(entry.group())
                        .text(state.code())
                        .text(file)
                        .number(row.row())
                        .endRow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Csv list(RosterEntry entry) throws IOException {
        String name = "internal/uncovered/" + entry.group() + "/" + entry.region() + ".csv";
        Csv list = lists.get(name);
        if (list == null) {
            list = new Csv(draft.create(name), HEADER);
            lists.put(name, list);
        }
        return list;
    }
}
