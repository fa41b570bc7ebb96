package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** Clean rows of a list of workers on their way to the lists of people not covered (baris bersih yang belum terlindungi). */
final class CleanUncovered extends CleanRows {

    private static final int GROUP = Column.GROUP.ordinal();

    private final UncoveredRows<?> rows;
    private final WorkingTime time;
    private final Charset charset;
    private final boolean hasName;

    CleanUncovered(CleanPersons persons, UncoveredRows<?> rows, YearMonth month, Charset charset) {
        super(persons);
        this.rows = rows;
        this.time = new WorkingTime(month);
        this.charset = charset;
        this.hasName = persons.fields().columns().isInFile(Column.NAME);
    }

    @Override
    boolean take(byte[] bytes, long number) {
        if (!time.touches(persons().row())) {
            return false;
        }
        rows.taken((int) persons().row().value(GROUP), persons(), bytes, number, carefulName(bytes));
        return true;
    }

    /** The name where it cannot be copied as it stands; else empty. */
    private String carefulName(byte[] bytes) {
        int from = persons().row().nameFrom();
        int to = persons().row().nameTo();
        if (!hasName || isPlain(bytes, from, to)) {
            return "";
        }
        String name = RowBlock.text(bytes, from, to, charset);
        return persons().row().isNameQuoted() ? name.replace("\"\"", "\"") : name;
    }

    /** Whether a name is made of letters and what stands between them, so that it reads the same in every encoding and CSV. */
    private boolean isPlain(byte[] bytes, int from, int to) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        if (!isLetter(bytes[from]) || bytes[to - 1] <= ' ') {
            return false;
        }
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"' || (b >= 0 && b < ' ') || (b < 0 && !utf8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
}
