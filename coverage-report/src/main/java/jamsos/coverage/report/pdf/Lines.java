package jamsos.coverage.report.pdf;

import java.util.List;

/**
 * Text broken into lines (teks terbaris).
 *
 * @param texts one text a line; a line that was broken at a space ends in it, so that all of them together read as one
 * @param style their looks
 */
record Lines(List<String> texts, TextStyle style) {
    Lines {
        texts = List.copyOf(texts);
    }

    int count() {
        return texts.size();
    }

    double height() {
        return texts.size() * style.leading();
    }

    /** Lines {@code from} to before {@code to}, as far as there are any. */
    Lines part(int from, int to) {
        return new Lines(texts.subList(Math.min(from, count()), Math.min(to, count())), style);
    }
}
