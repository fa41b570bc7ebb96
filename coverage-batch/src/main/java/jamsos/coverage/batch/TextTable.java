package jamsos.coverage.batch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A table in plain text for the terminal, columns as wide as they need to be. */
final class TextTable {

    private static final String GAP = "  ";

    private final Set<Integer> rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param rightAligned the columns of figures, from 0
     * @param headings the headings
     */
    TextTable(Set<Integer> rightAligned, String... headings) {
        this.rightAligned = Set.copyOf(rightAligned);
        rows.add(List.of(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    void add(String... cells) {
        rows.add(Stream.of(cells).map(ScreenText::of).toList());
    }

    /** Prints it, every line indented. */
    void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String blanks = " ".repeat(widths[i] - row.get(i).length());
                line.append(GAP).append(rightAligned.contains(i) ? blanks + row.get(i) : row.get(i) + blanks);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
