package jamsos.coverage.batch.intake;

import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.CoverageTally.Placing;
import jamsos.coverage.metric.RosterLookup;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.worker.RosterState;
import java.util.List;

/** Finds out which rows of a list of workers are to be listed (penentu baris); one thread has its own. */
interface UncoveredFinder {

    /** How many rows are looked at together. */
    int TOGETHER = RosterLookup.MOST;

    /** Says of the first so many rows whether they are listed, and of those that are how their persons stand. */
    void find(UncoveredRow[] rows, int count);

    /** Rows of people who are not covered, and who count in that row, as far as a tally has them in its range of persons. */
    static UncoveredFinder of(CoverageTally tally) {
        List<CodeList.Entry> groups = CodeList.workerGroups().entries();
        RosterLookup lookup = tally.lookup();
        return (rows, count) -> {
            for (int i = 0; i < count; i++) {
                lookup.add(groups.get(rows[i].group).code(), rows[i].nik, rows[i].region);
            }
            lookup.find();
            for (int i = 0; i < count; i++) {
                RosterState state = lookup.state(i);
                Placing placing = state == RosterState.ACTIVE ? Placing.ELSEWHERE : lookup.placing(i);
                rows[i].listed = placing != Placing.ELSEWHERE;
                rows[i].alone = placing == Placing.ALONE;
                rows[i].state = state;
            }
            lookup.clear();
        };
    }

    /** Rows that were marked. */
    static UncoveredFinder of(UncoveredMarks marks) {
        return (rows, count) -> {
            for (int i = 0; i < count; i++) {
                UncoveredRow row = rows[i];
                row.listed = marks.isMarked(row.number);
                row.alone = true;
                row.state = marks.isLapsed(row.number) ? RosterState.LAPSED : RosterState.NEVER;
            }
        };
    }
}
