package jamsos.coverage.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads every text of a file back with its place and its mark. */
final class PlacedText {

    /**
     * A text as it was drawn in one go, without the spaces around it.
     *
     * @param page its page, from 1
     * @param text the text
     * @param left its left edge
     * @param right its right edge
     * @param baseline from the top of the page
     * @param size its size
     * @param face name of the face, such as "SourceSans3-Bold"
     * @param mark its number within the structure of the page; empty for an artifact
     */
    record Run(
            int page,
            String text,
            double left,
            double right,
            double baseline,
            double size,
            String face,
            Optional<Integer> mark) {

        /** From the top of the capitals; letters with accents reach a little higher. */
        double top() {
            return baseline - 0.68 * size;
        }

        double bottom() {
            return baseline + 0.2 * size;
        }

        boolean overlaps(Run other) {
            double slack = 0.2;
            return page == other.page
                    && left < other.right - slack
                    && other.left < right - slack
                    && top() < other.bottom() - slack
                    && other.top() < bottom() - slack;
        }
    }

    private PlacedText() {}

    static List<Run> of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Reader reader = new Reader();
            reader.getText(document);
            return reader.runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFTextStripper {

        /** In place of the number of a mark: the artifact around the text. */
        private static final int ARTIFACT = -1;

        private final List<Run> runs = new ArrayList<>();
        private final Deque<Integer> marks = new ArrayDeque<>();
        private final List<TextPosition> glyphs = new ArrayList<>();

        Reader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            marks.push(properties == null ? ARTIFACT : properties.getInt(COSName.MCID, ARTIFACT));
        }

        @Override
        public void endMarkedContentSequence() {
            marks.pop();
        }

        @Override
        public void showTextString(byte[] string) throws IOException {
            glyphs.clear();
            super.showTextString(string);
            while (!glyphs.isEmpty() && glyphs.getLast().getUnicode().isBlank()) {
                glyphs.removeLast();
            }
            if (!glyphs.isEmpty()) {
                runs.add(run());
            }
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
        }

        private Run run() {
            TextPosition first = glyphs.getFirst();
            TextPosition last = glyphs.getLast();
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
            int mark = marks.element();
            return new Run(
                    getCurrentPageNo(),
                    text.toString(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSize(),
                    first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                    mark == ARTIFACT ? Optional.empty() : Optional.of(mark));
        }
    }
}
