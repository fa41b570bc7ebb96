package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.UncoveredRow;
import jamsos.coverage.batch.intake.UncoveredSink;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * {@code internal/uncovered/GROUP/18.01.csv}: the people on lists of workers who are lapsed or in no row (daftar pekerja
 * yang belum terlindungi), each once per group in the row that places her, in order of file and row. Confidential.
 */
final class UncoveredLists implements UncoveredSink<UncoveredBlock> {

    private static final String[] HEADER = {
        "nik", "name", "birth_date", "sex", "region", "group", "state", "file", "row"
    };

    private final List<String> regions;
    private final ReleaseDraft draft;
    private final @Nullable OutputStream[] lists;
    private final Map<Integer, NumberSet> listed = new HashMap<>();
    private final Queue<UncoveredBlock> idle = new ConcurrentLinkedQueue<>();
    private byte[] file = new byte[0];

    private UncoveredLists(Regions province, ReleaseDraft draft) {
        this.regions =
                province.parts().stream().map(region -> region.code().text()).toList();
        this.draft = draft;
        this.lists =
                new @Nullable OutputStream[CodeList.workerGroups().entries().size() * regions.size()];
    }

    /** Reads the rosters once more and writes the lists. */
    static void write(Intake intake, List<Delivery> rosters, CoverageTally tally, ReleaseDraft draft)
            throws IOException {
        UncoveredLists lists = new UncoveredLists(tally.regions(), draft);
        try {
            for (Delivery roster : rosters) {
                lists.listFrom(roster);
                intake.findUncovered(roster, tally, lists);
            }
        } finally {
            lists.close();
        }
    }

    /** Reads the rosters once more and writes the rows that were marked. */
    static void write(UncoveredMarking marking, Regions province, ReleaseDraft draft) throws IOException {
        UncoveredLists lists = new UncoveredLists(province, draft);
        try {
            marking.writeTo(lists);
        } finally {
            lists.close();
        }
    }

    /** Rows of that roster follow. */
    void listFrom(Delivery roster) {
        file = Csv.cell(roster.file().name());
        idle.clear();
    }

    private void close() throws IOException {
        for (OutputStream list : lists) {
            if (list != null) {
                list.close();
            }
        }
    }

    @Override
    public UncoveredBlock begin() {
        UncoveredBlock used = idle.poll();
        return used == null ? new UncoveredBlock(regions, file) : used;
    }

    @Override
    public void take(UncoveredBlock block, UncoveredRow row) {
        block.add(row);
    }

    /** People whom several rows of a group place alike are listed by the first of them. */
    @Override
    public void end(UncoveredBlock block) throws IOException {
        block.sort();
        for (int row = 0; row < block.rows(); row++) {
            if (block.isAlone(row)
                    || listed.computeIfAbsent(block.group(row), group -> new NumberSet())
                            .add(block.nik(row))) {
                block.writeTo(list(block.group(row), block.region(row)), row);
            }
        }
        block.clear();
        idle.add(block);
    }

    private OutputStream list(int group, int region) throws IOException {
        int number = group * regions.size() + region;
        OutputStream list = lists[number];
        if (list == null) {
            list = draft.create("internal/uncovered/"
                    + CodeList.workerGroups().entries().get(group).code() + "/" + regions.get(region) + ".csv");
            list.write(Csv.line(HEADER));
            lists[number] = list;
        }
        return list;
    }
}
