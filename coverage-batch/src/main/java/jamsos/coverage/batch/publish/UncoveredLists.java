package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.UncoveredRow;
import jamsos.coverage.batch.intake.UncoveredSink;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    static void write(Intake intake, List<Delivery> rosters, MonthCollector month, ReleaseDraft draft)
            throws IOException {
        UncoveredLists lists = new UncoveredLists(month.tally().regions(), draft);
        month.markUncovered();
        try {
            for (Delivery roster : rosters) {
                lists.file = Csv.cell(roster.file().name());
                lists.idle.clear();
                intake.forEachUncovered(roster, month, lists);
            }
        } finally {
            lists.close();
        }
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

    @Override
    public void end(UncoveredBlock block) throws IOException {
        block.sort();
        for (int row = 0; row < block.rows(); row++) {
            block.writeTo(list(block.group(row), block.region(row)), row);
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
