package jamsos.coverage.batch.intake.table;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.ContentStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * In which encoding a text is written (pengodean), decided by its bytes: UTF-8 where all of them are valid UTF-8, else
 * Windows-1252.
 *
 * @param charset the encoding
 * @param markLength the length of the byte order mark it begins with, 0 or 3
 * @param hasNul whether it holds a byte 0, which no text does
 * @param size how many bytes it has, the mark included
 */
public record TextEncoding(Charset charset, int markLength, boolean hasNul, long size) {

    static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

    private static final int STRETCH = 1 << 16;

    /** Reads a whole text to tell. */
    public static TextEncoding of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            TextEvidence evidence = new TextEvidence();
            byte[] bytes = new byte[STRETCH];
            for (int read = in.readNBytes(bytes, 0, STRETCH); read > 0; read = in.readNBytes(bytes, 0, STRETCH)) {
                evidence.take(bytes, read);
            }
            return evidence.encoding();
        }
    }

    /** Opens the text behind its byte order mark. */
    public ContentStream open(Content content) throws IOException {
        ContentStream in = content.open();
        try {
            in.skipNBytes(markLength);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return in;
    }
}
