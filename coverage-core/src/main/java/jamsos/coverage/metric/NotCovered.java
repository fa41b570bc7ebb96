package jamsos.coverage.metric;

import jamsos.coverage.worker.RosterState;

/** Is told who on the lists of workers is not covered (penerima yang belum terlindungi). */
public interface NotCovered {

    /**
     * Takes a person.
     *
     * @param row the number of the row that places her, as it was given to {@link CoverageTally} with the row
     * @param state lapsed or never
     */
    void visit(long row, RosterState state);
}
