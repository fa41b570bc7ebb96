package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.UncoveredRow;
import jamsos.coverage.program.CodeList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of people not covered, of one block of a list of workers (baris daftar satu blok). */
final class UncoveredBlock {

    private static final int NIK_DIGITS = 16;

    private final List<CodeList.Entry> groups = CodeList.workerGroups().entries();
    private final List<String> regions;
    private final byte[] file;

    private byte[] text = new byte[1 << 12];
    private int length;

    private int rows;
    private long[] numbers = new long[1 << 6];
    private long[] niks = new long[1 << 6];
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
        this.regions = regions;
        this.file = file;
    }

    /** Writes the line of a row and keeps it. */
    void add(UncoveredRow row) {
        nik(row.nik());
        if (row.nameTo() > row.nameFrom()) {
            name(row.nameBytes(), row.nameFrom(), row.nameTo());
        } else {
            bytes(Csv.cell(row.name()));
        }
        comma();
        ascii(row.birthDate().toString());
        comma();
        ascii(row.sex().code());
        comma();
        ascii(regions.get(row.region()));
        comma();
        ascii(groups.get(row.group()).code());
        comma();
        ascii(row.state().code());
        comma();
        bytes(file);
        comma();
        ascii(Long.toString(row.number()));
        byteOf('\n');
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, rows * 2);
            niks = Arrays.copyOf(niks, rows * 2);
            places = Arrays.copyOf(places, rows * 2);
            ends = Arrays.copyOf(ends, rows * 2);
        }
        numbers[rows] = row.number();
        niks[rows] = row.isAlone() ? 0 : row.nik();
        places[rows] = row.group() * regions.size() + row.region();
        ends[rows] = length;
        rows++;
    }

    private void nik(long nik) {
        room(NIK_DIGITS + 1);
        long rest = nik;
        for (int i = NIK_DIGITS - 1; i >= 0; i--) {
            text[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += NIK_DIGITS;
        text[length++] = ',';
    }

    /** A name that has no quote in it. */
    private void name(byte[] source, int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            quoted |= source[i] == ',';
        }
        if (quoted) {
            byteOf('"');
        }
        room(to - from);
        System.arraycopy(source, from, text, length, to - from);
        length += to - from;
        if (quoted) {
            byteOf('"');
        }
    }

    private void bytes(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, text, length, some.length);
        length += some.length;
    }

    private void ascii(String some) {
        room(some.length());
        for (int i = 0; i < some.length(); i++) {
            text[length++] = (byte) some.charAt(i);
        }
    }

    private void comma() {
        byteOf(',');
    }

    private void byteOf(char some) {
        room(1);
        text[length++] = (byte) some;
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

    /** Whether no other row of the group names the person of a row. */
    boolean isAlone(int row) {
        return niks[order[row]] == 0;
    }

    /** The person of a row that is not alone. */
    long nik(int row) {
        return niks[order[row]];
    }

    int group(int row) {
        return places[order[row]] / regions.size();
    }

    int region(int row) {
        return places[order[row]] % regions.size();
    }

    void writeTo(OutputStream out, int row) throws IOException {
        int at = order[row];
        int from = at == 0 ? 0 : ends[at - 1];
        out.write(text, from, ends[at] - from);
    }
}
