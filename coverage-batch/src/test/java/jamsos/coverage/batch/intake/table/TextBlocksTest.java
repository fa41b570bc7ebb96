package jamsos.coverage.batch.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

    private static final int SMALLEST = RecordReader.LONGEST + 3;

    /** Behind a first stretch as long as a block may be, every kind of record in some thousand bytes. */
    private static String text() {
        StringBuilder text = new StringBuilder();
        while (text.length() < SMALLEST - 150) {
            text.append("1,").append("x".repeat(97)).append("\n");
        }
        for (int i = 0; i < 12; i++) {
            text.append(i)
                    .append(",\"a\nb\r\n\"\"c\"\"\n\",d\n")
                    .append("\"\",\"\n\"\n")
                    .append("5\" pipe,a\"b\"\r\n\n")
                    .append("\"q\"r,\"s\"\"\"\n");
        }
        return text.append("last,\"line\nwithout end\"").toString();
    }

    @Test
    void blocksMayEndAtAnyByteOfLineBreaksInQuotes() throws IOException {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        List<String> whole = rows(text, text.length + 1);
        assertThat(whole).hasSizeGreaterThan(650).last().isEqualTo("763|[last, line\nwithout end]");
        for (int size = SMALLEST; size <= text.length + 1; size++) {
            assertThat(rows(text, size)).as("blocks of %d bytes", size).isEqualTo(whole);
        }
    }

    private static List<String> rows(byte[] text, int blockSize) throws IOException {
        List<String> rows = new ArrayList<>();
        try (TextBlocks blocks =
                new TextBlocks(new ByteArrayInputStream(text), StandardCharsets.UTF_8, ',', blockSize)) {
            for (Optional<TextBlock> block = blocks.read(); block.isPresent(); block = blocks.read()) {
                RowBlock cut = block.get().cut();
                assertThat(cut.damage()).isEmpty();
                for (int row = 0; row < cut.rows(); row++) {
                    List<String> fields = new ArrayList<>();
                    for (int field = 0; field < cut.fields(row); field++) {
                        fields.add(cut.raw(row, field));
                    }
                    rows.add(cut.line(row) + "|" + fields);
                }
            }
        }
        return rows;
    }

    @Test
    void rowsAskedForByTheirLinesAreThoseOfAWholeCut() throws IOException {
        byte[] text = "a,b\n\"1\n2\",3\n\n4,5\n\"6\"\"\n\",7\n8,9\n".getBytes(StandardCharsets.UTF_8);
        try (TextBlocks blocks = new TextBlocks(new ByteArrayInputStream(text), StandardCharsets.UTF_8, ',')) {
            TextBlock block = blocks.read().orElseThrow();

            RowBlock some = block.cut(line -> line <= 2 ? 2 : line <= 6 ? 6 : line <= 8 ? 8 : Long.MAX_VALUE);

            assertThat(some.rows()).isEqualTo(3);
            assertThat(List.of(some.line(0), some.line(1), some.line(2))).containsExactly(2L, 6L, 8L);
            assertThat(List.of(some.raw(0, 0), some.raw(1, 0), some.raw(2, 1))).containsExactly("1\n2", "6\"\n", "9");
        }
    }

    @Test
    void aTextOfThreeGigabytesIsReadToItsEnd() throws IOException {
        byte[] record = ("1,\"" + "x".repeat(30_000) + "\n\"\n").getBytes(StandardCharsets.UTF_8);
        long records = (3L << 30) / record.length + 1;
        long bytes = 0;
        long nextLine = 1;
        try (TextBlocks blocks = new TextBlocks(new Repeated(record, records), StandardCharsets.UTF_8, ',')) {
            for (Optional<TextBlock> block = blocks.read(); block.isPresent(); block = blocks.read()) {
                assertThat(block.get().line()).isEqualTo(nextLine);
                bytes += block.get().size();
                nextLine += 2L * block.get().size() / record.length;
            }
            assertThat(blocks.bytesRead()).isEqualTo(records * record.length);
        }
        assertThat(bytes).isEqualTo(records * record.length).isGreaterThan(3L << 30);
        assertThat(nextLine).isEqualTo(2 * records + 1);
    }

    /** The same record so many times. */
    private static final class Repeated extends InputStream {

        private final byte[] record;
        private long left;

        Repeated(byte[] record, long times) {
            this.record = record;
            this.left = times * record.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("bytes are read many at a time");
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int at = (int) ((record.length - left % record.length) % record.length);
            int count = (int) Math.min(Math.min(length, left), record.length - at);
            System.arraycopy(record, at, into, from, count);
            left -= count;
            return count;
        }
    }
}
