package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.value.CodeKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of a sheet that are not rows of the table (di luar tabel): totals, repeated headers, text below. */
final class OutOfScope {

    private static final List<String> TOTALS = List.of("GRANDTOTAL", "SUBTOTAL", "JUMLAH", "TOTAL");
    private static final int DIGITS_OF_A_NIK_AT_LEAST = 10;
    private static final int DIGITS_OF_A_DATE_AT_LEAST = 6;

    private final Columns columns;
    private final List<String> headingKeys;
    private final boolean persons;
    private final Set<Column> required;
    private final RegionReader regions;

    OutOfScope(Columns columns, RegionReader regions) {
        this.columns = columns;
        this.regions = regions;
        this.headingKeys = columns.headings().stream().map(CodeKey::of).toList();
        this.persons = columns.isInFile(Column.NIK);
        this.required = columns.layout().fields().stream()
                .filter(Layout.Field::required)
                .map(Layout.Field::column)
                .collect(Collectors.toSet());
    }

    /** Whether it is a total row or repeats the header. */
    boolean isTotalOrHeader(Row row) {
        int first = row.firstFilled();
        if (first < 0) {
            return false;
        }
        String text = row.text(first);
        boolean namesFile = columns.at(Column.FILE) == first && text.indexOf('.') > 0;
        return (isTotal(text) && !namesFile) || isHeader(row, first, text);
    }

    /** Begins with JUMLAH, TOTAL, SUBTOTAL or GRAND TOTAL as a word; blanks and punctuation inside do not count. */
    static boolean isTotal(String text) {
        return Character.isLetter(text.charAt(0)) && TOTALS.stream().anyMatch(word -> beginsWith(text, word));
    }

    private static boolean beginsWith(String text, String word) {
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (matched == word.length()) {
                return !letter;
            }
            if (letter && Character.toUpperCase(c) != word.charAt(matched++)) {
                return false;
            }
        }
        return matched == word.length();
    }

    private boolean isHeader(Row row, int first, String text) {
        if (row.fields() != headingKeys.size()
                || !beginsLike(text, columns.headings().get(first))) {
            return false;
        }
        for (int field = 0; field < headingKeys.size(); field++) {
            if (!CodeKey.of(row.text(field)).equals(headingKeys.get(field))) {
                return false;
            }
        }
        return true;
    }

    /** Rules out almost every row at the cost of one comparison. */
    private static boolean beginsLike(String text, String heading) {
        return !heading.isEmpty() && text.regionMatches(true, 0, heading, 0, 1);
    }

    /**
     * Whether a row that fits no row of the table is text below it: a signature, a source, a note. In lists of persons:
     * NIK, birth date and sex are all empty or not of their kind, and fewer than half of the required cells are filled.
     * In lists of figures: one cell is filled, with words that are no region, and it is not a required one.
     */
    boolean isTextBelow(Row row) {
        return persons ? !namesPerson(row) && filledRequired(row) * 2 < requiredCells() : isNote(row);
    }

    private static boolean namesPerson(Row row) {
        String birthDate = row.text(Column.BIRTH_DATE);
        return isLikeNik(row.raw(Column.NIK))
                || DateText.read(birthDate).isPresent()
                || isDigits(birthDate, DIGITS_OF_A_DATE_AT_LEAST)
                || Codes.sex(row.text(Column.SEX)).isPresent();
    }

    private static boolean isLikeNik(String text) {
        return isDigits(text, DIGITS_OF_A_NIK_AT_LEAST);
    }

    /** Whether a text has that many digits and no letters. */
    private static boolean isDigits(String text, int atLeast) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return false;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= atLeast;
    }

    private int requiredCells() {
        return required.size() + columns.layout().requiredOneOf().size();
    }

    private int filledRequired(Row row) {
        int filled = 0;
        for (Column column : required) {
            filled += row.isEmpty(column) ? 0 : 1;
        }
        for (Set<Column> group : columns.layout().requiredOneOf()) {
            filled += group.stream().allMatch(row::isEmpty) ? 0 : 1;
        }
        return filled;
    }

    private boolean isNote(Row row) {
        if (row.filled() != 1 || regions.read(row).kind() == RegionFinding.Kind.FOUND) {
            return false;
        }
        int filled = row.firstFilled();
        String text = row.text(filled);
        return required.stream().noneMatch(column -> columns.at(column) == filled)
                && text.chars().anyMatch(Character::isLetter);
    }
}
