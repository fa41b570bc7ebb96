package jamsos.coverage.report.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Measures text and breaks it into lines (penata huruf). Nothing it returns is wider than asked for: a word that does not
 * fit a line is broken, after a slash or underscore where it has one.
 */
final class Typesetter {

    private static final String BREAK_AFTER = "/_";

    /** What is to stand on one line. */
    enum Unit {
        /** The whole text. */
        TEXT,
        /** Each word. */
        WORD,
        /** Each part of a word at whose end it may be broken. */
        PART;

        private List<String> of(String text) {
            return switch (this) {
                case TEXT -> List.of(text);
                case WORD -> words(text.replace('\n', ' '));
                case PART -> words(text.replace('\n', ' ').replace("/", "/ ").replace("_", "_ "));
            };
        }
    }

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Width of the text on one line. */
    double width(String text, TextStyle style) {
        return fonts.width(fonts.printable(text), style);
    }

    /** Width of the widest unit in any of the texts; 0 for none. */
    double widest(Collection<String> texts, TextStyle style, Unit unit) {
        double widest = 0;
        for (String text : texts) {
            for (String part : unit.of(fonts.printable(text))) {
                widest = Math.max(widest, fonts.width(part, style));
            }
        }
        return widest;
    }

    /** One line, as it is. */
    Lines line(String text, TextStyle style) {
        return new Lines(List.of(printable(text)), style);
    }

    /** What can be drawn of the text, on one line. */
    String printable(String text) {
        return fonts.printable(text).replace('\n', ' ');
    }

    /** The style made small enough for {@code found} points of text to go into {@code available}, within limits. */
    static TextStyle shrink(TextStyle style, double found, double available, double smallest) {
        if (found <= available) {
            return style;
        }
        double tenths = Math.floor(style.size() * available / found * 10);
        return style.at(Math.max(Math.min(smallest, style.size()), tenths / 10));
    }

    /** Breaks text into lines of at most {@code width}, the space at a break not counted; blank text has no lines. */
    Lines wrap(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        fonts.printable(text).strip().lines().forEach(paragraph -> wrap(paragraph, style, width, lines));
        if (!lines.isEmpty()) {
            lines.addLast(lines.removeLast().stripTrailing());
        }
        return new Lines(lines, style);
    }

    private void wrap(String paragraph, TextStyle style, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : words(paragraph)) {
            if (!line.isEmpty() && fonts.width(line + " " + word, style) > width) {
                lines.add(line + " ");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (fonts.width(line.toString(), style) > width && line.length() > 1) {
                int end = longestStart(line.toString(), style, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line + " ");
    }

    /** Where to break a word that is wider than a line: after a mark where it has one, else between characters. */
    private int longestStart(String word, TextStyle style, double width) {
        int end = 1;
        int afterMark = 0;
        while (end < word.length() && fonts.width(word.substring(0, end + 1), style) <= width) {
            if (BREAK_AFTER.indexOf(word.charAt(end - 1)) >= 0) {
                afterMark = end;
            }
            end++;
        }
        return afterMark > 0 ? afterMark : end;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
