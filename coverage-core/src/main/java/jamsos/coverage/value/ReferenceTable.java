package jamsos.coverage.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of reference data (data rujukan): CSV in UTF-8 with a header, quotes as in RFC 4180, lines that start with
 * {@code #} left out.
 *
 * <p>Reference data ships with the library and is checked by people, so a fault in it is a bug and throws. Deliveries
 * of suppliers are not read with this.
 */
public final class ReferenceTable {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final String name;
    private final List<String> header;
    private final List<Row> rows;

    private ReferenceTable(String name, List<List<String>> records, List<Integer> lines) {
        this.name = name;
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + ": expected a header line, found nothing");
        }
        this.header = records.get(0);
        List<Row> body = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != header.size()) {
                throw new IllegalArgumentException(name + " line " + lines.get(i) + ": expected " + header.size()
                        + " fields, found " + records.get(i).size());
            }
            body.add(new Row(lines.get(i), records.get(i)));
        }
        this.rows = List.copyOf(body);
    }

    /**
     * Reads the table that stands beside a class.
     *
     * @throws IllegalArgumentException when there is none or it is not a table
     */
    public static ReferenceTable resource(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException(name + ": not found beside " + beside.getName());
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    /**
     * Reads a table from text.
     *
     * @param name what to call it in messages
     * @throws IllegalArgumentException when a line has too many or too few fields or a quote stays open
     */
    public static ReferenceTable read(String name, Reader text) throws IOException {
        List<List<String>> records = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(text);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                records.add(fields(name, number, line));
                lines.add(number);
            }
        }
        return new ReferenceTable(name, records, lines);
    }

    private static List<String> fields(String name, int number, String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(name + " line " + number + ": a quote is not closed");
        }
        fields.add(field.toString());
        return List.copyOf(fields);
    }

    /** What the table is called in messages. */
    public String name() {
        return name;
    }

    /** The rows below the header, in order. */
    public List<Row> rows() {
        return rows;
    }

    /** One row of the table. */
    public final class Row {

        private final int line;
        private final List<String> fields;

        private Row(int line, List<String> fields) {
            this.line = line;
            this.fields = fields;
        }

        /**
         * The field under that heading; empty text where the cell is empty.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String get(String column) {
            int at = header.indexOf(Objects.requireNonNull(column, "column"));
            if (at < 0) {
                throw new IllegalArgumentException(name + ": no column \"" + column + "\" among " + header);
            }
            return fields.get(at);
        }

        /**
         * What the field under that heading says.
         *
         * @param reader turns the text into a value, or throws an {@link IllegalArgumentException} or
         *     {@link DateTimeException} that says what is wrong with it
         * @throws IllegalArgumentException naming file, line and column, when the reader throws
         */
        public <T> T get(String column, Function<String, T> reader) {
            try {
                return reader.apply(get(column));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(this + ", column \"" + column + "\": " + e.getMessage(), e);
            }
        }

        /** Like {@link #get(String, Function)}, and nothing where the cell is empty. */
        public <T> Optional<T> find(String column, Function<String, T> reader) {
            return get(column).isEmpty() ? Optional.empty() : Optional.of(get(column, reader));
        }

        /**
         * The constants whose names stand in the field, parted by blanks; none where the cell is empty.
         *
         * @throws IllegalArgumentException naming file, line and column, when one is not a constant of that kind
         */
        public <E extends Enum<E>> Set<E> constants(String column, Class<E> kind) {
            Set<E> found = EnumSet.noneOf(kind);
            BLANKS.splitAsStream(get(column))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> found.add(Stream.of(kind.getEnumConstants())
                            .filter(constant -> constant.name().equals(text))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(this + ", column \"" + column
                                    + "\": expected one of " + List.of(kind.getEnumConstants()) + ", found \"" + text
                                    + "\""))));
            return Collections.unmodifiableSet(found);
        }

        /** The one constant whose name stands in the field. */
        public <E extends Enum<E>> E constant(String column, Class<E> kind) {
            Set<E> found = constants(column, kind);
            if (found.size() != 1) {
                throw new IllegalArgumentException(this + ", column \"" + column + "\": expected one of "
                        + List.of(kind.getEnumConstants()) + ", found \"" + get(column) + "\"");
            }
            return found.iterator().next();
        }

        /**
         * Whether the field says {@code yes}; {@code no} is the other answer.
         *
         * @throws IllegalArgumentException naming file, line and column, when it says anything else
         */
        public boolean yes(String column) {
            return get(column, text -> {
                if (!text.equals("yes") && !text.equals("no")) {
                    throw new IllegalArgumentException("expected yes or no, found \"" + text + "\"");
                }
                return text.equals("yes");
            });
        }

        /**
         * What the columns {@code stem_id} and {@code stem_en} say; nothing where both are empty.
         *
         * @throws IllegalArgumentException naming file, line and columns, when only one of them says something
         */
        public Optional<Wording> wording(String stem) {
            Wording wording = new Wording(get(stem + "_id"), get(stem + "_en"));
            if (wording.indonesian().isEmpty() != wording.english().isEmpty()) {
                throw new IllegalArgumentException(this + ", columns \"" + stem + "_id\" and \"" + stem
                        + "_en\": expected both or neither, found \"" + wording.indonesian() + "\" and \""
                        + wording.english() + "\"");
            }
            return wording.indonesian().isEmpty() ? Optional.empty() : Optional.of(wording);
        }

        /** File and line, for messages. */
        @Override
        public String toString() {
            return name + " line " + line;
        }
    }
}
