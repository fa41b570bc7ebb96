package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.cell.MonthText;
import jamsos.coverage.batch.intake.field.CodeField;
import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.field.FieldReader;
import jamsos.coverage.batch.intake.field.FieldRow;
import jamsos.coverage.batch.intake.field.NameField;
import jamsos.coverage.batch.intake.field.NikField;
import jamsos.coverage.batch.intake.field.RecordLine;
import jamsos.coverage.batch.intake.field.UnreadField;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.metric.RowPacking;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The quick readers of a file's columns (pembaca kolom berkas): what a field means is worked out by the same code as in the
 * careful reading, once a spelling. Values are kept under the place of their column among the constants; those of codes
 * are parts of a packed row.
 */
final class CleanFields {

    private final Columns columns;
    private final CleanRegions regions;
    private final RowPacking packing;
    private final byte separator;
    private final Charset charset;

    CleanFields(
            Columns columns, RegionReader reader, Regions registry, YearMonth month, byte separator, Charset charset) {
        this.columns = columns;
        this.packing = new RowPacking(month, registry);
        this.regions = new CleanRegions(reader, registry, packing);
        this.separator = separator;
        this.charset = charset;
    }

    CleanRegions regions() {
        return regions;
    }

    RowPacking packing() {
        return packing;
    }

    Columns columns() {
        return columns;
    }

    /** Reads the columns of a record. */
    RecordLine line() {
        FieldReader[] fields = new FieldReader[columns.headings().size()];
        Arrays.fill(fields, new UnreadField(separator));
        for (Column column : Column.values()) {
            if (columns.isInFile(column)) {
                fields[columns.at(column)] = reader(column);
            }
        }
        return new RecordLine(fields, separator);
    }

    /** A row that holds already what the layout says of columns that the file has not. */
    FieldRow row() {
        FieldRow row = new FieldRow(Column.values().length);
        for (Column column : Column.values()) {
            if (!columns.isInFile(column) && !columns.constant(column).isEmpty()) {
                row.set(column.ordinal(), meaning(column).apply(columns.constant(column)));
            }
        }
        return row;
    }

    private FieldReader reader(Column column) {
        int slot = column.ordinal();
        return switch (column) {
            case NIK -> new NikField(slot);
            case NAME -> new NameField(separator);
            case BIRTH_DATE, REGISTERED_ON, START, END -> new DayField(slot, separator, charset, meaning(column));
            case SEX,
                    SEGMENT,
                    PROGRAMS,
                    STATUS,
                    PAID_THROUGH,
                    PAID_UNTIL,
                    SCHEME,
                    PAYER,
                    GROUP,
                    REGION,
                    REGION_BPS,
                    REGION_KEMENDAGRI,
                    REGION_NAME -> new CodeField(slot, separator, charset, meaning(column));
            default -> new UnreadField(separator);
        };
    }

    /** What a text in that column means; the careful reading says the rest where it is in doubt. */
    private Function<String, Long> meaning(Column column) {
        return switch (column) {
            case BIRTH_DATE, REGISTERED_ON -> of(text -> DateText.read(text).map(DayField::packed));
            case START, END -> orNothing(text -> DateText.read(text).map(DayField::packed));
            case SEX -> of(text -> Codes.sex(text).map(sex -> (long) sex.ordinal()));
            case SEGMENT -> of(text -> Codes.segment(text).map(packing::segment));
            case PROGRAMS -> of(text -> Codes.programs(text).map(packing::programs));
            case STATUS -> of(text -> Codes.active(text).map(packing::active));
            case PAID_THROUGH -> of(text -> MonthText.read(text).map(packing::paidThrough));
            case PAID_UNTIL -> orNothing(text -> ParticipantRules.end(text).map(packing::paidUntil));
            case SCHEME -> orNothing(text -> Codes.scheme(text).map(packing::scheme));
            case PAYER -> orNothing(text -> Codes.payer(text).map(packing::payer));
            case GROUP ->
                of(text -> Codes.group(text)
                        .flatMap(CodeList.workerGroups()::indexOf)
                        .map(Integer::longValue));
            case REGION, REGION_BPS, REGION_KEMENDAGRI, REGION_NAME -> text -> regions.number(column, text);
            default -> text -> (long) FieldReader.DOUBT;
        };
    }

    private static Function<String, Long> of(Function<String, Optional<Long>> reader) {
        return text -> reader.apply(text).orElse((long) FieldReader.DOUBT);
    }

    /** Of a column that may be empty. */
    private static Function<String, Long> orNothing(Function<String, Optional<Long>> reader) {
        return text -> text.isEmpty() ? Long.valueOf(0) : of(reader).apply(text);
    }
}
