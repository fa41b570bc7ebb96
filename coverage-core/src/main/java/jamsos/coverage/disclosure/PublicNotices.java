package jamsos.coverage.disclosure;

import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices about figures, as everybody may read them. A number told beside the tables is a way around them: once a figure
 * is withheld, or where a number is small itself, notices keep their words and lose their numbers.
 */
final class PublicNotices {

    private static final Set<NoticeCode> TELL_COUNTS = EnumSet.of(
            NoticeCode.HEADCOUNT_DIFFERS,
            NoticeCode.FIGURE_TWICE,
            NoticeCode.TOTALS_DISAGREE,
            NoticeCode.PARTS_DIFFER,
            NoticeCode.NOT_ACTIVE_ABOVE_WORKFORCE,
            NoticeCode.ABOVE_WORKFORCE);
    private static final Pattern SMALL =
            Pattern.compile("(?<![0-9.])[1-" + (DisclosureGate.THRESHOLD - 1) + "](?![0-9.])");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]+");
    private static final String CUT = "…";

    private PublicNotices() {}

    static List<Notice> of(List<Notice> notices, Collection<Figure> figures) {
        boolean withheld = figures.stream().anyMatch(figure -> figure.is(Flag.WITHHELD));
        return notices.stream()
                .map(notice ->
                        TELL_COUNTS.contains(notice.code()) && (withheld || tellsSmall(notice)) ? cut(notice) : notice)
                .toList();
    }

    private static boolean tellsSmall(Notice notice) {
        return SMALL.matcher(notice.value()).find()
                || SMALL.matcher(notice.detail().english()).find();
    }

    private static Notice cut(Notice notice) {
        Wording detail = new Wording(
                cut(notice.detail().indonesian()), cut(notice.detail().english()));
        return new Notice(notice.code(), notice.place(), CUT, detail);
    }

    /** Words that open with a number go on with the figure it was compared with, which may be named. */
    private static String cut(String words) {
        return LEADING_NUMBER.matcher(words).replaceFirst(CUT);
    }
}
