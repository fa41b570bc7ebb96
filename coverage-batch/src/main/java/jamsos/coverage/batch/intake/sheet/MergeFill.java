package jamsos.coverage.batch.intake.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries the values of merged cells down, row after row (isi sel gabungan). */
final class MergeFill {

    private final List<MergedCells.Merge> merges;
    private final Map<Integer, Kept> kept = new HashMap<>();
    private int next;

    MergeFill(MergedCells cells) {
        this.merges = cells.merges();
    }

    /** What holds for the rest of a merge. */
    static final class Kept {

        private final byte[] bytes;
        private final CellKind kind;
        private final long bottom;

        private Kept(byte[] bytes, CellKind kind, long bottom) {
            this.bytes = bytes;
            this.kind = kind;
            this.bottom = bottom;
        }

        /** The stored text. */
        byte[] bytes() {
            return bytes;
        }

        CellKind kind() {
            return kind;
        }
    }

    /** Goes to a row, further down than the one before. */
    void moveTo(SheetRow row) {
        if (merges.isEmpty()) {
            return;
        }
        kept.values().removeIf(value -> value.bottom < row.number());
        while (next < merges.size() && merges.get(next).top() <= row.number()) {
            MergedCells.Merge merge = merges.get(next++);
            if (merge.top() == row.number() && row.isFilled(merge.column())) {
                byte[] value = Arrays.copyOfRange(row.bytes(), row.start(merge.column()), row.end(merge.column()));
                kept.put(merge.column(), new Kept(value, row.kind(merge.column()), merge.bottom()));
            }
        }
    }

    /** What holds for a cell of the row that has nothing of its own. */
    Optional<Kept> at(int column) {
        return kept.isEmpty() ? Optional.empty() : Optional.ofNullable(kept.get(column));
    }

    /** The column after the last to be filled. */
    int columns() {
        return kept.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
    }
}
