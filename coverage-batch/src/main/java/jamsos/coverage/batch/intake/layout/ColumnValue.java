package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.cell.MonthText;
import jamsos.coverage.batch.intake.cell.NumberText;
import jamsos.coverage.region.BpsCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text that a layout gives can be what a column holds (nilai tetap susunan). */
final class ColumnValue {

    private static final Regions REGIONS = Regions.lampung();
    private static final Pattern DOTTED = Pattern.compile("[0-9]{2}\\.[0-9]{2}");
    private static final Pattern UNDOTTED = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private ColumnValue() {}

    static boolean canBeRead(Column column, String text, Layout layout) {
        return switch (column) {
            case SEX -> Codes.sex(text).isPresent();
            case SEGMENT -> Codes.segment(text).isPresent();
            case PROGRAMS -> Codes.programs(text).isPresent();
            case PROGRAM -> Codes.program(text).isPresent();
            case STATUS ->
                layout.kind() == LayoutKind.HEADCOUNT
                        ? Codes.status(text).isPresent()
                        : Codes.active(text).isPresent();
            case PAYER -> Codes.payer(text).isPresent();
            case SERIES -> Codes.series(text).isPresent();
            case SCHEME -> Codes.scheme(text).isPresent();
            case GROUP -> Codes.group(text).isPresent();
            case REGION_KEMENDAGRI -> isCode(text, CodeSystem.KEMENDAGRI);
            case REGION_BPS -> UNDOTTED.matcher(text).matches() && isCode(text, CodeSystem.BPS);
            case REGION_NAME -> REGIONS.findByName(text).isPresent();
            case REGION -> isRegion(text, layout.codes());
            case NIK -> false;
            default -> isOfType(column.type(), text);
        };
    }

    private static boolean isRegion(String text, Optional<CodeSystem> codes) {
        if (UNDOTTED.matcher(text).matches()) {
            return codes.isPresent() && isCode(text, codes.get());
        }
        return isCode(text, CodeSystem.KEMENDAGRI) || REGIONS.findByName(text).isPresent();
    }

    private static boolean isCode(String text, CodeSystem system) {
        if (text.equals(REGIONS.province().code().text())) {
            return true;
        }
        boolean dotted = DOTTED.matcher(text).matches();
        if (!dotted && !UNDOTTED.matcher(text).matches()) {
            return false;
        }
        return system == CodeSystem.BPS
                ? REGIONS.find(new BpsCode(text)).isPresent()
                : REGIONS.find(KemendagriCode.parse(text)).isPresent();
    }

    private static boolean isOfType(Column.Type type, String text) {
        return switch (type) {
            case STRING -> true;
            case INTEGER -> NumberText.whole(text).isPresent();
            case NUMBER -> NumberText.decimal(text).isPresent();
            case DATE -> DateText.read(text).isPresent() || MonthText.read(text).isPresent();
            case YEARMONTH -> MonthText.read(text).isPresent();
            case YEAR -> YEAR.matcher(text).matches();
        };
    }
}
