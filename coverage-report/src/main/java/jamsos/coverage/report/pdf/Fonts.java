package jamsos.coverage.report.pdf;

import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/**
 * The three faces of Source Sans 3, embedded as subsets (huruf). One set belongs to one document: OpenPDF collects the
 * glyphs in use inside it.
 */
final class Fonts {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char HYPHEN = '\u2010';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final Map<Weight, BaseFont> faces;

    private Fonts(Map<Weight, BaseFont> faces) {
        this.faces = faces;
    }

    static Fonts load() {
        Map<Weight, BaseFont> faces = new EnumMap<>(Weight.class);
        faces.put(Weight.REGULAR, face("SourceSans3-Regular.ttf", 1));
        faces.put(Weight.SEMIBOLD, face("SourceSans3-Semibold.ttf", 2));
        faces.put(Weight.BOLD, face("SourceSans3-Bold.ttf", 3));
        return new Fonts(faces);
    }

    BaseFont face(Weight weight) {
        BaseFont face = faces.get(weight);
        if (face == null) {
            throw new IllegalStateException("no face of weight " + weight);
        }
        return face;
    }

    /** Width in points. */
    double width(String text, TextStyle style) {
        // Not getWidthPoint: its float arithmetic would round each sum.
        return face(style.weight()).getWidth(text) * style.size() / 1000;
    }

    /**
     * The text as these faces can show it: composed, tabs as spaces, invisible marks dropped, and a question mark for
     * what they have no glyph for, since PDF/A refuses missing glyphs. Line ends stay.
     */
    String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private void append(StringBuilder shown, int character) {
        if (character == '\n') {
            shown.append('\n');
        } else if (character == '\t') {
            shown.append(' ');
        } else if (character == NARROW_NO_BREAK_SPACE) {
            shown.append(NO_BREAK_SPACE);
        } else if (character == HYPHEN || character == NO_BREAK_HYPHEN) {
            shown.append('-');
        } else if (Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.FORMAT) {
            return;
        } else if (Character.isBmpCodePoint(character) && face(Weight.REGULAR).charExists(character)) {
            shown.appendCodePoint(character);
        } else {
            shown.append(Character.isSpaceChar(character) ? ' ' : '?');
        }
    }

    private static BaseFont face(String resource, long seed) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + Fonts.class.getName());
            }
            BaseFont face = BaseFont.createFont(
                    resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            face.setSubset(true);
            // The CIDSet that OpenPDF writes is incomplete, which PDF/A refuses; it may be left out.
            face.setIncludeCidSet(false);
            face.setSecureRandom(new SubsetNames(seed));
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    /**
     * Six letters name a subset. OpenPDF draws them from a random source; this one always draws the same, so that the
     * same report gives the same bytes. Nothing secret hangs on it.
     */
    private static final class SubsetNames extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final long seed;
        private long drawn;

        SubsetNames(long seed) {
            this.seed = seed;
        }

        @Override
        public double nextDouble() {
            drawn++;
            return (seed * 7 + drawn * 11) % 26 / 26.0;
        }
    }
}
