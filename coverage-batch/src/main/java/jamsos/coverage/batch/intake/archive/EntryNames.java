package jamsos.coverage.batch.intake.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of entries (nama entri): how they are written, and which point out of the archive. */
final class EntryNames {

    /** The first encoding of names in ZIP archives; what is neither this nor UTF-8 still gets a name. */
    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");

    private static final int LONGEST_SHOWN = 80;

    private EntryNames() {}

    /** UTF-8 where the bytes are valid as such, whatever the flag of the entry says: many writers forget to set it. */
    static String read(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, length, CODE_PAGE_437);
        }
    }

    static void check(String name) throws FaultException {
        if (name.isEmpty()) {
            throw Fault.limit("sebuah entri tidak bernama", "an entry has no name");
        }
        boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
        boolean upwards = Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
        boolean control = name.chars().anyMatch(Character::isISOControl);
        if (absolute || upwards || control) {
            throw Fault.limit(
                    "entri bernama " + shown(name) + " menunjuk ke luar arsip atau bukan nama berkas",
                    "the entry " + shown(name) + " points out of the archive or is no file name");
        }
    }

    /** A name for a message: one line, not too long. */
    static String shown(String name) {
        StringBuilder line = new StringBuilder();
        name.codePoints().limit(LONGEST_SHOWN).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return name.codePointCount(0, name.length()) > LONGEST_SHOWN ? line + "…" : line.toString();
    }
}
