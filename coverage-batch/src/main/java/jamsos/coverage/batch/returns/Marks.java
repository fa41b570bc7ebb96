package jamsos.coverage.batch.returns;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.CodeKey;
import jamsos.coverage.value.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The three columns put to the right of a returned row (tanda): its number, the codes of what was told, and what to do, in
 * words. They are known again, so that a file that is returned twice has them once.
 */
final class Marks {

    /** How many columns. */
    static final int COLUMNS = 3;

    private static final String BETWEEN = ", ";
    private static final Set<String> CODES =
            Arrays.stream(NoticeCode.values()).map(NoticeCode::name).collect(Collectors.toSet());

    private final Language language;

    Marks(Language language) {
        this.language = language;
    }

    /** The headings. */
    List<String> headings() {
        return headings(language);
    }

    private static List<String> headings(Language language) {
        return language == Language.ID ? List.of("baris", "alasan", "saran") : List.of("row", "reason", "advice");
    }

    /** What stands beside a row; nothing where nothing was told. */
    List<String> of(long row, List<Notice> told) {
        return told.isEmpty() ? List.of("", "", "") : List.of(Long.toString(row), codes(told), words(told));
    }

    /** The codes, each once. */
    static String codes(List<Notice> told) {
        return told.stream().map(notice -> notice.code().name()).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** How grave it is, what was found and what to do. */
    String words(List<Notice> told) {
        return told.stream()
                .map(notice -> notice.code().severity().word(language) + ": " + notice.message(language))
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** How many of these headings are the supplier's own: all, or all but the marks of an earlier return. */
    static int own(List<String> headings) {
        int own = headings.size() - COLUMNS;
        if (own > 0) {
            List<String> last = keys(headings.subList(own, headings.size()));
            for (Language language : Language.values()) {
                if (last.equals(keys(headings(language)))) {
                    return own;
                }
            }
        }
        return headings.size();
    }

    /** Whether a row of some other length ends with marks of an earlier return. */
    static boolean endsMarked(List<String> fields) {
        int own = fields.size() - COLUMNS;
        return own >= 0
                && !fields.get(own).isEmpty()
                && fields.get(own).chars().allMatch(c -> c >= '0' && c <= '9')
                && CODES.containsAll(List.of(fields.get(own + 1).split(BETWEEN, -1)));
    }

    private static List<String> keys(List<String> headings) {
        return headings.stream().map(CodeKey::of).toList();
    }
}
