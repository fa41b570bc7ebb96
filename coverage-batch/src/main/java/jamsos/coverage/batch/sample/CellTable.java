package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of figures as {@code cells.csv} has them (tabel sel): rows sorted by all columns, empty dimension = all. */
final class CellTable {

    private static final List<String> HEADER = List.of(
            "month",
            "measure",
            "definition",
            "region",
            "segment",
            "program",
            "scheme",
            "group",
            "payer",
            "sex",
            "age_band",
            "due",
            "value",
            "flag");

    private final String month;
    private final List<String[]> rows = new ArrayList<>();

    CellTable(YearMonth month) {
        this.month = month.toString();
    }

    /** Adds a count; one of zero is left out. */
    void count(String measure, String definition, String region, long value, String... dimensions) {
        if (value != 0) {
            add(measure, definition, region, Long.toString(value), "", dimensions);
        }
    }

    /**
     * Adds a figure.
     *
     * @param dimensions names of columns and their values by turns
     */
    void add(String measure, String definition, String region, String value, String flag, String... dimensions) {
        String[] row = new String[HEADER.size()];
        Arrays.fill(row, "");
        row[0] = month;
        row[1] = measure;
        row[2] = definition;
        row[3] = region;
        row[HEADER.indexOf("value")] = value;
        row[HEADER.indexOf("flag")] = flag;
        for (int i = 0; i < dimensions.length; i += 2) {
            row[HEADER.indexOf(dimensions[i])] = dimensions[i + 1];
        }
        rows.add(row);
    }

    void write(Path file) throws IOException {
        rows.sort(Arrays::compare);
        StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
        for (String[] row : rows) {
            text.append(String.join(",", row)).append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
