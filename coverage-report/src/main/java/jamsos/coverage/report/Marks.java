package jamsos.coverage.report;

import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks that stand in tables instead of a figure or behind it (tanda), and what they mean. */
final class Marks {

    static final String WITHHELD = Flag.WITHHELD.code();
    static final String NOT_AVAILABLE = Flag.NOT_AVAILABLE.code();
    static final String ZERO = "–";
    private static final Pattern BEHIND = Pattern.compile(".* ([bepr]+)");

    private Marks() {}

    /** The mark of a figure without a value; withheld goes before not available. */
    static Optional<String> ofAbsent(Figure figure) {
        if (figure.is(Flag.WITHHELD)) {
            return Optional.of(WITHHELD);
        }
        return figure.is(Flag.NOT_AVAILABLE) ? Optional.of(NOT_AVAILABLE) : Optional.empty();
    }

    /**
     * The text of a figure with its marks behind it.
     *
     * @param roughly whether the text says by itself that it is rounded, as "2,7 juta" and "sekitar 22%" do
     */
    static String behind(String shown, Figure figure, boolean roughly) {
        String marks = figure.flags().stream()
                .filter(flag -> !(roughly && flag == Flag.ESTIMATED))
                .map(Flag::code)
                .collect(Collectors.joining());
        return marks.isEmpty() ? shown : shown + " " + marks;
    }

    /** What all marks mean, in one line. */
    static String all(Draft draft) {
        return Stream.concat(Arrays.stream(Flag.values()).map(Names::of), Stream.of(Labels.MARK_ZERO))
                .map(draft::say)
                .collect(Collectors.joining("; ", "", "."));
    }

    /** What the marks in a table mean, in one line; empty where it has none. */
    static Optional<String> explain(Draft draft, Block.Table table) {
        List<Datum> figures = table.rows().stream()
                .flatMap(List::stream)
                .filter(datum -> datum.style() != NumberStyle.TEXT)
                .toList();
        List<String> meanings = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (figures.stream().anyMatch(datum -> carries(datum, flag))) {
                meanings.add(draft.say(Names.of(flag)));
            }
        }
        if (figures.stream().anyMatch(datum -> datum.shown().equals(ZERO))) {
            meanings.add(draft.say(Labels.MARK_ZERO));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", meanings) + ".");
    }

    private static boolean carries(Datum datum, Flag flag) {
        Matcher behind = BEHIND.matcher(datum.shown());
        return datum.shown().equals(flag.code())
                || (behind.matches() && behind.group(1).contains(flag.code()));
    }
}
