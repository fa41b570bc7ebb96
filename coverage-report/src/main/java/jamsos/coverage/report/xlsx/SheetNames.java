package jamsos.coverage.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets (nama lembar): at most 31 characters, none that Excel forbids, none twice in any case of letters. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name, made fit; a number is put behind it where it is taken. */
    String unique(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String candidate = safe;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            candidate = safe.substring(0, Math.min(safe.length(), LONGEST - number.length())) + number;
        }
        return candidate;
    }

    /** The name of the table on a sheet: letters, digits and underscores, and none that could be a cell. */
    static String table(String sheetName) {
        return "T_" + sheetName.replaceAll("[^\\p{L}\\p{Nd}]+", "_");
    }
}
