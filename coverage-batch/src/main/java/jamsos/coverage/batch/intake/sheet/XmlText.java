package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.FaultException;
import java.nio.charset.StandardCharsets;

/** The signs of an XML text that do not stand for themselves (tanda khusus): references, Excel's escapes, line ends. */
final class XmlText {

    private static final boolean[] PLAIN = new boolean[256];

    /** {@code _x0041_}: how Excel writes signs that XML forbids, and, to be exact, underscores before such. */
    private static final int ESCAPE = "_x0041_".length();

    private static final int LONGEST_REFERENCE = "&#x10ffff;".length();

    static {
        for (int c = ' '; c < 128; c++) {
            PLAIN[c] = c != '<' && c != '&' && c != '_' && c != 127;
        }
        PLAIN['\t'] = true;
        PLAIN['\n'] = true;
    }

    private XmlText() {}

    /** Whether a byte stands for itself, whatever follows. */
    static boolean isPlain(byte b) {
        return PLAIN[b & 0xff];
    }

    /** Appends what begins with a byte that is not plain; answers with the place behind it. */
    static int special(byte[] bytes, int at, int limit, TextSink into) throws FaultException {
        byte b = bytes[at];
        if (b < 0) {
            int length = utf8(bytes, at, limit);
            into.append(bytes, at, length);
            return at + length;
        }
        return switch (b) {
            case '&' -> reference(bytes, at, limit, into);
            case '_' -> underscore(bytes, at, limit, into);
            case '\r' -> {
                into.appendCodePoint('\n');
                yield at + 1 < limit && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            }
            case 127 -> {
                into.append(bytes, at, 1);
                yield at + 1;
            }
            default -> throw XmlBytes.damaged();
        };
    }

    private static int reference(byte[] bytes, int at, int limit, TextSink into) throws FaultException {
        int end = at + 1;
        while (end < limit && bytes[end] != ';') {
            end++;
            if (end - at > LONGEST_REFERENCE) {
                throw XmlBytes.damaged();
            }
        }
        if (end == limit) {
            throw XmlBytes.damaged();
        }
        into.append(Character.toString(referred(bytes, at + 1, end)));
        return end + 1;
    }

    private static int referred(byte[] bytes, int from, int to) throws FaultException {
        String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> {
                int codePoint =
                        name.startsWith("#x") ? number(name, 2, 16) : name.startsWith("#") ? number(name, 1, 10) : 0;
                if (!TextSink.isText(codePoint)) {
                    throw XmlBytes.damaged();
                }
                yield codePoint;
            }
        };
    }

    /** A number without a sign; 0, which is no text, where it is none. */
    private static int number(String text, int from, int radix) {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return 0;
            }
            number = number * radix + digit;
            if (number > Character.MAX_CODE_POINT) {
                return 0;
            }
        }
        return number;
    }

    private static int underscore(byte[] bytes, int at, int limit, TextSink into) {
        int unit = escaped(bytes, at, limit);
        if (unit < 0) {
            into.append(bytes, at, 1);
            return at + 1;
        }
        int second = Character.isHighSurrogate((char) unit) ? escaped(bytes, at + ESCAPE, limit) : -1;
        if (second >= 0 && Character.isLowSurrogate((char) second)) {
            into.appendCodePoint(Character.toCodePoint((char) unit, (char) second));
            return at + 2 * ESCAPE;
        }
        into.appendCodePoint(unit);
        return at + ESCAPE;
    }

    /** The sign, or half of it, that is escaped at a place; -1 where none is. */
    private static int escaped(byte[] bytes, int at, int limit) {
        if (at + ESCAPE > limit || bytes[at] != '_' || bytes[at + 1] != 'x' || bytes[at + ESCAPE - 1] != '_') {
            return -1;
        }
        int unit = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    /** The length of a sign of UTF-8 (RFC 3629) beyond ASCII. */
    private static int utf8(byte[] bytes, int at, int limit) throws FaultException {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || at + length > limit) {
            throw XmlBytes.damaged();
        }
        int second = bytes[at + 1] & 0xff;
        boolean valid = switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
        for (int i = at + 1; i < at + length; i++) {
            valid &= (bytes[i] & 0xc0) == 0x80;
        }
        if (!valid) {
            throw XmlBytes.damaged();
        }
        return length;
    }
}
