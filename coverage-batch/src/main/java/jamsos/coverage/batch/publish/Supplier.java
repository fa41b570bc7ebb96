package jamsos.coverage.batch.publish;

import java.util.Locale;
import java.util.Objects;

/**
 * A supplier whose deliveries an office waits for (pemasok).
 *
 * @param name its name, as the report prints it
 * @param files a pattern with {@code *} and {@code ?} for the names of its files
 */
public record Supplier(String name, String files) {

    /** Refuses absent parts. */
    public Supplier {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(files, "files");
    }

    /** Whether a file is one of its own; case does not count. */
    public boolean sends(String file) {
        StringBuilder pattern = new StringBuilder();
        files.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> pattern.append(c == '*' ? ".*" : c == '?' ? "." : "\\x{" + Integer.toHexString(c) + "}"));
        return file.toLowerCase(Locale.ROOT).matches(pattern.toString());
    }
}
