package jamsos.coverage.batch.intake.table;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.ContentStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int STRETCH = 1 << 16;

    /** Reads a whole text to tell. */
    public static TextEncoding of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = new byte[STRETCH];
            Validity validity = new Validity();
            long size = 0;
            int mark = 0;
            for (int read = in.readNBytes(bytes, 0, STRETCH); read > 0; read = in.readNBytes(bytes, 0, STRETCH)) {
                if (size == 0) {
                    mark = markLength(bytes, read);
                }
                validity.take(bytes, read);
                size += read;
            }
            Charset charset = validity.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
            return new TextEncoding(charset, mark, validity.nul, size);
        }
    }

    private static int markLength(byte[] bytes, int length) {
        byte[] mark = UTF_8_MARK.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || bytes[i] != mark[i]) {
                return 0;
            }
        }
        return mark.length;
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

    /** Whether bytes are valid UTF-8 (RFC 3629), however they are cut into stretches. */
    private static final class Validity {

        private boolean valid = true;
        private boolean nul;

        /** Bytes still to come of the sign begun, and what the next of them may be. */
        private int missing;

        private int least;
        private int most;

        void take(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b > 0 && missing == 0) {
                    continue;
                }
                if (b == 0) {
                    nul = true;
                }
                if (missing > 0) {
                    follow(b & 0xff);
                } else if (b != 0) {
                    begin(b & 0xff);
                }
            }
        }

        private void follow(int b) {
            valid &= b >= least && b <= most;
            least = 0x80;
            most = 0xbf;
            missing--;
        }

        /** The second byte is bounded further for overlong forms, surrogates and what lies beyond Unicode. */
        private void begin(int b) {
            least = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            most = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
            if (b >= 0xc2 && b <= 0xdf) {
                missing = 1;
            } else if (b >= 0xe0 && b <= 0xef) {
                missing = 2;
            } else if (b >= 0xf0 && b <= 0xf4) {
                missing = 3;
            } else {
                valid = false;
            }
        }

        boolean isUtf8() {
            return valid && missing == 0;
        }
    }
}
