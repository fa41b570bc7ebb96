package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.table.RowBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The beginning of a sheet (kepala lembar): its first rows, among which a header is looked for below titles and letterhead. */
public final class SheetHead {

    /** In how many rows a header is looked for. */
    public static final int ROWS = 50;

    private final List<Line> lines;
    private final MergedCells merges;

    private SheetHead(List<Line> lines, MergedCells merges) {
        this.lines = List.copyOf(lines);
        this.merges = merges;
    }

    /**
     * The first rows that hold something, in the order in which they are to be tried as header: from the top, but where
     * headings stand over two rows, the lower first. None where the sheet is empty.
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The table under a header.
     *
     * @param header one of the lines
     * @param uses what is looked for in each column, as many as the header has texts
     */
    public SheetTable tableUnder(Line header, List<CellUse> uses) {
        return new SheetTable(header.number(), uses, merges);
    }

    /**
     * A row of which a header may consist.
     *
     * @param number the row as Excel numbers it, from 1
     * @param texts its cells, up to the last that holds something
     */
    public record Line(long number, List<String> texts) {

        /** Copies what can change. */
        public Line {
            texts = List.copyOf(texts);
        }
    }

    static SheetHead of(Optional<RowBlock> block, MergedCells merges) {
        List<Line> ordered = new ArrayList<>();
        List<Line> upper = new ArrayList<>();
        for (int row = 0; block.isPresent() && row < Math.min(ROWS, block.get().rows()); row++) {
            Line line = line(block.get(), row);
            if (merges.goOnBelow(line.number())) {
                upper.add(line);
            } else {
                ordered.add(line);
                ordered.addAll(upper);
                upper.clear();
            }
        }
        ordered.addAll(upper);
        return new SheetHead(ordered, merges);
    }

    private static Line line(RowBlock block, int row) {
        List<String> texts = new ArrayList<>();
        int filled = 0;
        for (int field = 0; field < block.fields(row); field++) {
            String text = block.text(row, field);
            texts.add(text);
            filled = text.isEmpty() ? filled : field + 1;
        }
        return new Line(block.line(row), texts.subList(0, filled));
    }
}
