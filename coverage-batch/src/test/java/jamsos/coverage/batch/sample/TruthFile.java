package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads back what the generator says is true. */
final class TruthFile {

    private static final List<String> DIMENSIONS =
            List.of("segment", "program", "scheme", "group", "payer", "sex", "age_band", "due");
    private static final int FIRST_DIMENSION = 4;

    private TruthFile() {}

    /** Values by {@code measure|definition|region|dimension=code|…}, of the measures wanted. */
    static Map<String, String> cells(Path file, Predicate<String> measures) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        List<List<String>> rows = NaiveCsv.read(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (measures.test(row.get(1))) {
                List<String> key = new ArrayList<>(row.subList(1, FIRST_DIMENSION));
                for (int i = 0; i < DIMENSIONS.size(); i++) {
                    if (!row.get(FIRST_DIMENSION + i).isEmpty()) {
                        key.add(DIMENSIONS.get(i) + "=" + row.get(FIRST_DIMENSION + i));
                    }
                }
                cells.put(String.join("|", key), row.get(row.size() - 2));
            }
        }
        return cells;
    }

    /** As {@link #cells}, whole numbers. */
    static Map<String, Long> counts(Path file, Predicate<String> measures) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        cells(file, measures).forEach((key, value) -> counts.put(key, Long.parseLong(value)));
        return counts;
    }

    /** Rows by {@code file|code}. */
    static Map<String, Long> notices(Path file) throws IOException {
        Map<String, Long> notices = new TreeMap<>();
        List<List<String>> rows = NaiveCsv.read(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            notices.put(row.get(0) + "|" + row.get(3), Long.parseLong(row.get(5)));
        }
        return notices;
    }

    /** Rows read, taken, rejected and out of scope by file. */
    static Map<String, List<Long>> balances(Path file) throws IOException {
        Map<String, List<Long>> balances = new TreeMap<>();
        List<List<String>> rows = NaiveCsv.read(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            balances.put(
                    row.get(0), row.subList(5, 9).stream().map(Long::valueOf).toList());
        }
        return balances;
    }
}
