package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * CSV as all data files of a release are: UTF-8 without a mark, commas, LF, quotes as in RFC 4180 where they are needed. A
 * text that a spreadsheet would take for a formula gets a leading apostrophe, also where blanks or tabs stand before it.
 */
final class Csv implements AutoCloseable {

    private final Writer out;
    private boolean begun;

    /** Writes the header. */
    Csv(OutputStream out, String... header) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (String name : header) {
            text(name);
        }
        endRow();
    }

    /** A cell with words, as it is written, for lines that are put together elsewhere. */
    static byte[] cell(String words) {
        return quoted(guarded(words)).getBytes(StandardCharsets.UTF_8);
    }

    /** A line of words. */
    static byte[] line(String... words) {
        return (Arrays.stream(words).map(word -> quoted(guarded(word))).collect(Collectors.joining(",")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A cell with words. */
    Csv text(String words) throws IOException {
        return write(guarded(words));
    }

    private static String guarded(String words) {
        String seen = words.strip();
        boolean looksLikeFormula = !seen.isEmpty() && "=+-@".indexOf(seen.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + words : words;
    }

    private static String quoted(String content) {
        boolean quoted = content.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + content.replace("\"", "\"\"") + '"' : content;
    }

    /** A cell with a whole number. */
    Csv number(long value) throws IOException {
        return write(Long.toString(value));
    }

    /** A cell with a number, with the decimals it has. */
    Csv number(BigDecimal value) throws IOException {
        return write(value.toPlainString());
    }

    private Csv write(String content) throws IOException {
        if (begun) {
            out.write(',');
        }
        begun = true;
        out.write(quoted(content));
        return this;
    }

    /** Ends the row. */
    void endRow() throws IOException {
        out.write('\n');
        begun = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
