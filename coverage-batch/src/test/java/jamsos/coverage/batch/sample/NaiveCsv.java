package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** RFC 4180, character by character, blank lines left out. */
final class NaiveCsv {

    private NaiveCsv() {}

    static List<List<String>> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n')) {
                field.append(c);
            } else {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    if (row.size() > 1 || !row.get(0).isEmpty()) {
                        rows.add(row);
                    }
                    row = new ArrayList<>();
                }
            }
        }
        if (quoted || !row.isEmpty() || field.length() > 0) {
            throw new IOException(file + " does not end with a whole row");
        }
        return rows;
    }
}
