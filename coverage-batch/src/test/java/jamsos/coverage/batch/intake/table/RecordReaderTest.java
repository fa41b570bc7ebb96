package jamsos.coverage.batch.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final int BLOCK = 70_000;

    @Test
    void fieldsAreCutAtSeparatorsAndLinesAtLineEnds() throws IOException {
        assertThat(rows("a,b,c\n1,2,3\n")).containsExactly(List.of("a", "b", "c"), List.of("1", "2", "3"));
    }

    @Test
    void theLastLineNeedsNoLineEnd() throws IOException {
        assertThat(rows("a,b\n1,2")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(rows("a,b\n1,")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(rows("a,b\r\n1,2\r")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void linesMayEndLikeOnWindows() throws IOException {
        assertThat(rows("a,b\r\n\"1\",\"2\"\r\n,\r\n3,4\r\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void quotesHoldSeparatorsLineBreaksAndDoubledQuotes() throws IOException {
        assertThat(rows("\"a,b\",\"c\r\nd\",\"e \"\"f\"\" g\",\"\"\n1,2,3,4\n"))
                .containsExactly(List.of("a,b", "c\r\nd", "e \"f\" g", ""), List.of("1", "2", "3", "4"));
    }

    @Test
    void aQuoteInsideAFieldIsASignLikeAnyOther() throws IOException {
        assertThat(rows("5\" pipe,a\"b\"\n")).containsExactly(List.of("5\" pipe", "a\"b\""));
    }

    @Test
    void whatFollowsAClosingQuoteBelongsToTheField() throws IOException {
        assertThat(rows("\"a\"b,\"c\"\"d\" e,f\r\n")).containsExactly(List.of("ab", "c\"d e", "f"));
    }

    @Test
    void blankLinesAreNoRowsButCountAsLines() throws IOException {
        RowBlock block =
                read("\n \na,b\n\n , \t\n\"1\n2\",3\n4,5\n", ',').read().orElseThrow();
        assertThat(block.rows()).isEqualTo(3);
        assertThat(List.of(block.line(0), block.line(1), block.line(2))).containsExactly(3L, 6L, 8L);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void anySeparatorWillDo(char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        collect(read("a,b;c|d\te\n".replace(separator, '#').replace("#", "" + separator), separator), rows);
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).hasSize(2));
    }

    @Test
    void aQuoteThatIsNeverClosedIsTold() throws IOException {
        RecordReader reader = read("a,b\n1,2\n\"3,4\n5,6\n", ',');
        List<List<String>> rows = new ArrayList<>();
        collect(reader, rows);
        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(reader.damage()).contains(new Damage(Damage.Kind.OPEN_QUOTE, 3));
    }

    @Test
    void aRecordMayHave64KibibytesAndNotOneMore() throws IOException {
        String longest = "x".repeat(RecordReader.LONGEST - 2) + ",y";
        for (String end : List.of("\n", "\r\n", "")) {
            RecordReader fits = read("a,b\n" + longest + end, ',');
            List<List<String>> rows = new ArrayList<>();
            collect(fits, rows);
            assertThat(rows).hasSize(2);
            assertThat(fits.damage()).isEmpty();

            RecordReader tooLong = read("a,b\n" + longest + "z" + end, ',');
            rows.clear();
            collect(tooLong, rows);
            assertThat(rows).hasSize(1);
            assertThat(tooLong.damage()).contains(new Damage(Damage.Kind.RECORD_TOO_LONG, 2));
        }
    }

    @Test
    void anOpenQuoteBeforeMuchTextIsARecordTooLong() throws IOException {
        RecordReader reader = read("a,b\n\"" + "1,2\n".repeat(RecordReader.LONGEST), ',');
        List<List<String>> rows = new ArrayList<>();
        collect(reader, rows);
        assertThat(rows).hasSize(1);
        assertThat(reader.damage()).contains(new Damage(Damage.Kind.RECORD_TOO_LONG, 2));
    }

    @Test
    void itDoesNotMatterWhereABlockEnds() throws IOException {
        String tail = "\"x\"\"y\"\r\n\"k\nl\",\"m,n\"\r\no,p\n";
        List<List<String>> expected = List.of(List.of("x\"y"), List.of("k\nl", "m,n"), List.of("o", "p"));
        for (int before = BLOCK - tail.length() - 2; before <= BLOCK + 2; before++) {
            byte[] text = (filler(before) + tail).getBytes(StandardCharsets.UTF_8);
            RecordReader reader = new RecordReader(
                    new TextBlocks(new ByteArrayInputStream(text), StandardCharsets.UTF_8, ',', BLOCK));
            List<List<String>> rows = new ArrayList<>();
            long lines = 0;
            for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                lines = block.get().line(block.get().rows() - 1);
                addRows(block.get(), rows);
            }
            assertThat(rows.subList(rows.size() - 3, rows.size())).isEqualTo(expected);
            assertThat(lines).as("last line").isEqualTo(filler(before).lines().count() + 4);
            assertThat(reader.bytesRead()).isEqualTo(before + tail.length());
        }
    }

    /** Lines of 1,000 bytes and a shorter one. */
    private static String filler(int bytes) {
        int last = bytes % 1000 < 2 ? bytes % 1000 + 1000 : bytes % 1000;
        return ("f".repeat(999) + "\n").repeat((bytes - last) / 1000) + "g".repeat(last - 1) + "\n";
    }

    /** A plain reader that sees all text at once says the same as the one that works in stretches. */
    @Test
    void agreesWithAReaderThatSeesAllAtOnce() throws IOException {
        Random random = new Random(20220731);
        String signs = "ab1 ,,\"\"\"\r\n\n;é";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            RecordReader reader = read(text.toString(), ',');
            List<List<String>> rows = new ArrayList<>();
            collect(reader, rows);
            assertThat(rows).as(text.toString()).isEqualTo(new WholeText(text.toString()).rows());
        }
    }

    private static List<List<String>> rows(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        RecordReader reader = read(text, ',');
        collect(reader, rows);
        assertThat(reader.damage()).isEmpty();
        return rows;
    }

    private static void collect(RecordReader reader, List<List<String>> rows) throws IOException {
        for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
            addRows(block.get(), rows);
        }
    }

    private static void addRows(RowBlock block, List<List<String>> rows) {
        for (int row = 0; row < block.rows(); row++) {
            List<String> fields = new ArrayList<>();
            for (int field = 0; field < block.fields(row); field++) {
                fields.add(block.raw(row, field));
            }
            rows.add(fields);
        }
    }

    private static RecordReader read(String text, char separator) {
        Charset charset = StandardCharsets.UTF_8;
        return new RecordReader(new ByteArrayInputStream(text.getBytes(charset)), charset, separator);
    }

    /** The same rules, sign by sign over a text held in memory. */
    private static final class WholeText {

        private final String text;
        private int at;

        WholeText(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            while (at < text.length()) {
                List<String> fields = new ArrayList<>();
                do {
                    Optional<String> field = field();
                    if (field.isEmpty()) {
                        return rows;
                    }
                    fields.add(field.get());
                } while (next(','));
                next('\n');
                if (!fields.stream().allMatch(field -> field.chars().allMatch(c -> c <= ' '))) {
                    rows.add(fields);
                }
            }
            return rows;
        }

        private boolean next(char sign) {
            boolean there = at < text.length() && text.charAt(at) == sign;
            at += there ? 1 : 0;
            return there;
        }

        private Optional<String> field() {
            StringBuilder field = new StringBuilder();
            if (next('"')) {
                while (true) {
                    if (at == text.length()) {
                        return Optional.empty();
                    }
                    if (next('"')) {
                        if (!next('"')) {
                            break;
                        }
                        field.append('"');
                    } else {
                        field.append(text.charAt(at++));
                    }
                }
            }
            int rest = field.length();
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                field.append(text.charAt(at++));
            }
            boolean lineEnds = at == text.length() || text.charAt(at) == '\n';
            if (lineEnds && field.length() > rest && field.charAt(field.length() - 1) == '\r') {
                field.setLength(field.length() - 1);
            }
            return Optional.of(field.toString());
        }
    }
}
