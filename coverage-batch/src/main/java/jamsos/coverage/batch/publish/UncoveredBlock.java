package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.UncoveredRow;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of people not covered, of one block of a list of workers (baris daftar satu blok). */
final class UncoveredBlock {

    private static final long EIGHT_DIGITS = 100_000_000L;
    private static final int MOST_DIGITS = 18;

    /** The digits of every number below 100: dividing by ten for each would take longer. */
    private static final byte[] TENS = new byte[100];

    private static final byte[] ONES = new byte[100];

    static {
        for (int number = 0; number < TENS.length; number++) {
            TENS[number] = (byte) ('0' + number / 10);
            ONES[number] = (byte) ('0' + number % 10);
        }
    }

    /** More bytes than a line has besides the name and the cell of the file. */
    private static final int REST_OF_LINE = 256;

    private static final byte[][] SEXES = cells(Arrays.stream(Sex.values()).map(Sex::code));
    private static final byte[][] STATES =
            cells(Arrays.stream(RosterState.values()).map(RosterState::code));
    private static final byte[][] GROUPS =
            cells(CodeList.workerGroups().entries().stream().map(CodeList.Entry::code));

    private final byte[][] regions;
    private final byte[] file;

    private byte[] text = new byte[1 << 12];
    private int length;

    private int rows;
    private long[] numbers = new long[1 << 6];
    private int[] places = new int[1 << 6];
    private int[] ends = new int[1 << 6];
    private int[] order = new int[0];

    /**
     * An empty block.
     *
     * @param regions codes of the parts of the province
     * @param file the cell that names the file
     */
    UncoveredBlock(List<String> regions, byte[] file) {
        this.regions = cells(regions.stream());
        this.file = file;
    }

    private static byte[][] cells(Stream<String> codes) {
        return codes.map(code -> code.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    }

    /** Writes the line of a row and keeps it. */
    void add(UncoveredRow row) {
        boolean named = row.nameTo() == row.nameFrom();
        byte[] name = named ? Csv.cell(row.name()) : row.nameBytes();
        int from = named ? 0 : row.nameFrom();
        int to = named ? name.length : row.nameTo();
        room(to - from + file.length + REST_OF_LINE);
        nik(row.nik());
        comma();
        boolean quoted = !named && hasComma(name, from, to);
        if (quoted) {
            text[length++] = '"';
        }
        copy(name, from, to);
        if (quoted) {
            text[length++] = '"';
        }
        comma();
        two(row.birthYear() / 100);
        two(row.birthYear() % 100);
        text[length++] = '-';
        two(row.birthMonth());
        text[length++] = '-';
        two(row.birthDayOfMonth());
        comma();
        cell(SEXES[row.sex().ordinal()]);
        cell(regions[row.region()]);
        cell(GROUPS[row.group()]);
        cell(STATES[row.state().ordinal()]);
        cell(file);
        number(row.number());
        text[length++] = '\n';
        keep(row);
    }

    private void keep(UncoveredRow row) {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, rows * 2);
            places = Arrays.copyOf(places, rows * 2);
            ends = Arrays.copyOf(ends, rows * 2);
        }
        numbers[rows] = row.number();
        places[rows] = row.group() * regions.length + row.region();
        ends[rows] = length;
        rows++;
    }

    /** Whether a name, which has no quote in it, has to be quoted. */
    private static boolean hasComma(byte[] name, int from, int to) {
        boolean comma = false;
        for (int i = from; i < to; i++) {
            comma |= name[i] == ',';
        }
        return comma;
    }

    /** Sixteen digits. */
    private void nik(long nik) {
        eight((int) (nik / EIGHT_DIGITS));
        eight((int) (nik % EIGHT_DIGITS));
    }

    private void eight(int number) {
        two(number / 1_000_000);
        two(number / 10_000 % 100);
        two(number / 100 % 100);
        two(number % 100);
    }

    private void two(int number) {
        text[length++] = TENS[number];
        text[length++] = ONES[number];
    }

    private void number(long number) {
        int digits = 1;
        for (long least = 10; number >= least && digits < MOST_DIGITS; least *= 10) {
            digits++;
        }
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    private void cell(byte[] bytes) {
        copy(bytes, 0, bytes.length);
        comma();
    }

    private void copy(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, text, length, to - from);
        length += to - from;
    }

    private void comma() {
        text[length++] = ',';
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
    }

    /** Forgets all rows. */
    void clear() {
        rows = 0;
        length = 0;
    }

    /** Puts the rows in the order of the file. */
    void sort() {
        order = IntStream.range(0, rows).toArray();
        boolean sorted = true;
        for (int i = 1; i < rows; i++) {
            sorted &= numbers[i - 1] <= numbers[i];
        }
        if (!sorted) {
            order = IntStream.range(0, rows)
                    .boxed()
                    .sorted(Comparator.comparingLong(row -> numbers[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    int rows() {
        return rows;
    }

    int group(int row) {
        return places[order[row]] / regions.length;
    }

    int region(int row) {
        return places[order[row]] % regions.length;
    }

    void writeTo(OutputStream out, int row) throws IOException {
        int at = order[row];
        int from = at == 0 ? 0 : ends[at - 1];
        out.write(text, from, ends[at] - from);
    }
}
