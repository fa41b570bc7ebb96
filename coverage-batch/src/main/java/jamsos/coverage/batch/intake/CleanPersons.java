package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.field.FieldRow;
import jamsos.coverage.batch.intake.field.RecordLine;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What clean rows say about their person (orang pada baris bersih): the checks of {@link PersonChecks} as far as nothing is
 * to be told.
 */
final class CleanPersons {

    private static final int NIK = Column.NIK.ordinal();
    private static final int BIRTH_DATE = Column.BIRTH_DATE.ordinal();
    private static final int SEX = Column.SEX.ordinal();
    private static final int FEMALE_DAYS = 400_000;

    private final CleanFields fields;
    private final RecordLine line;
    private final FieldRow row;
    private final DeliveryDoubts doubts;
    private final Districts districts;
    private final int nikField;
    private final long bornFrom;
    private final long bornTo;

    private CleanRegions.Part part = CleanRegions.Part.NOT_CLEAN;
    private long birthDay;

    CleanPersons(CleanFields fields, DeliveryDoubts doubts, Districts districts, YearMonth month) {
        this.fields = fields;
        this.line = fields.line();
        this.row = fields.row();
        this.doubts = doubts;
        this.districts = districts;
        this.nikField = fields.columns().at(Column.NIK);
        LocalDate lastDay = month.atEndOfMonth();
        this.bornFrom = lastDay.minusYears(PersonChecks.OLDEST + 1L).toEpochDay() + 1;
        this.bornTo = lastDay.minusYears(PersonChecks.YOUNGEST).toEpochDay();
    }

    CleanFields fields() {
        return fields;
    }

    /** What the fields of the record read last say. */
    FieldRow row() {
        return row;
    }

    /** Where it places its person. */
    CleanRegions.Part part() {
        return part;
    }

    long nik() {
        return row.value(NIK);
    }

    /** The birth date of its person, as {@link LocalDate#toEpochDay()}. */
    long birthDay() {
        return birthDay;
    }

    /** The birth date of its person, as {@link DayField#packed} keeps it. */
    long birthDate() {
        return row.value(BIRTH_DATE);
    }

    /** The place of its person's sex among the constants. */
    int sex() {
        return (int) row.value(SEX);
    }

    /** Reads a record of a text; the place behind it, or -1 where it must be read carefully. */
    int read(byte[] bytes, int at) {
        return (nikField == 0 || !mayBeTotal(bytes, at)) ? line.read(bytes, at, row) : -1;
    }

    /** Reads a row of a sheet; false where it must be read carefully. */
    boolean read(RowBlock block, int index) {
        return (nikField == 0 || !mayBeTotal(block.bytes(), block.start(index, 0))) && line.read(block, index, row);
    }

    /** Whether its first filled cell may begin with JUMLAH, TOTAL, SUBTOTAL or GRAND TOTAL, as far as two signs tell. */
    private static boolean mayBeTotal(byte[] bytes, int at) {
        int first = bytes[at] == '"' ? at + 1 : at;
        byte sign = bytes[first];
        if (sign >= '0' && sign <= '9') {
            return false;
        }
        int second = bytes[first + 1] & ~0x20;
        return switch (sign & ~0x20) {
            case 'J', 'S' -> second == 'U' || second < 'A' || second > 'Z';
            case 'T' -> second == 'O' || second < 'A' || second > 'Z';
            case 'G' -> second == 'R' || second < 'A' || second > 'Z';
            default -> !isLetter(sign);
        };
    }

    private static boolean isLetter(byte sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    /** Whether nothing is to be told about the person of the record read last. */
    boolean isClean() {
        long nik = row.value(NIK);
        long birth = row.value(BIRTH_DATE);
        int female = (int) row.value(SEX) * FEMALE_DAYS;
        if ((int) (nik / 10_000 % 1_000_000) != DayField.ddmmyy(birth) + female) {
            return false;
        }
        birthDay = DayField.epochDay(birth);
        part = fields.regions().of(row);
        return part.index() >= 0 && birthDay >= bornFrom && birthDay <= bornTo && districts.know(Districts.code(nik));
    }

    /** What the NIK of a row taken says about the delivery as a whole. */
    void look(boolean mayHaveBeenNumber) {
        long nik = row.value(NIK);
        if (mayHaveBeenNumber) {
            doubts.look(1, nik % 10 == 0 ? 1 : 0);
        }
        if (part.otherwise() >= 0) {
            doubts.look(Districts.code(nik), part.code(), part.otherwise());
        }
    }

    /** Whether a spreadsheet may have taken the NIK of a row of a sheet for a number. */
    boolean mayHaveBeenNumber(RowBlock block, int index) {
        return block.mayHaveBeenNumber(index, nikField);
    }
}
