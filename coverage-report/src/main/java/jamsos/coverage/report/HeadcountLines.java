package jamsos.coverage.report;

import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.CodeList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The counts of suppliers by scheme and group, in the order of the lists that name them (rekap skema dan kelompok). */
final class HeadcountLines {

    private HeadcountLines() {}

    /** All of them: province first, then by scheme, group and status. */
    static List<Figure> all(Draft draft) {
        return draft.figures().figures().stream()
                .filter(figure -> figure.id().measure() == Measure.HEADCOUNT)
                .filter(figure -> figure.id().slice().part(Dimension.SCHEME).isPresent()
                        || figure.id().slice().part(Dimension.GROUP).isPresent())
                .sorted(Comparator.comparing(
                                (Figure figure) -> figure.id().slice().region())
                        .thenComparingInt(figure -> rank(CodeList.schemes(), figure, Dimension.SCHEME))
                        .thenComparingInt(figure -> rank(CodeList.workerGroups(), figure, Dimension.GROUP))
                        .thenComparing(Figure::id))
                .toList();
    }

    /** Empty means all and comes first; a code that no list names comes last. */
    private static int rank(CodeList list, Figure figure, Dimension dimension) {
        return figure.id()
                .slice()
                .part(dimension)
                .map(code -> list.find(code)
                        .map(list.entries()::indexOf)
                        .orElse(list.entries().size()))
                .orElse(-1);
    }

    /** The group in words, with segment and program where the count is divided by those too. */
    static String group(Draft draft, Figure figure) {
        Slice slice = figure.id().slice();
        List<String> words = new ArrayList<>();
        words.add(slice.part(Dimension.GROUP).map(draft::group).orElseGet(() -> draft.say(Labels.ALL_GROUPS)));
        slice.part(Dimension.SEGMENT).ifPresent(words::add);
        slice.part(Dimension.PROGRAM).ifPresent(words::add);
        return String.join(", ", words);
    }
}
