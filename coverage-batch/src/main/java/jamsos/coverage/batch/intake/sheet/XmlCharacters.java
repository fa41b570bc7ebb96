package jamsos.coverage.batch.intake.sheet;

import java.io.IOException;

/** Reads the text of an element (teks XML): up to the next tag, comments left out. */
final class XmlCharacters {

    /** The longest thing that is looked at as a whole within a text: two escaped halves of a sign. */
    private static final int LOOK_AHEAD = 16;

    private XmlCharacters() {}

    /** Appends the text that begins where reading stands. */
    static void read(XmlBuffer in, TextSink into) throws IOException {
        byte[] bytes = in.bytes;
        int i = in.at;
        while (true) {
            int start = i;
            int limit = in.limit;
            while (i < limit && XmlText.isPlain(bytes[i])) {
                i++;
            }
            if (i > start) {
                into.append(bytes, start, i - start);
            }
            in.at = i;
            if (limit - i < LOOK_AHEAD && in.fill()) {
                i = in.at;
                continue;
            }
            if (i == limit) {
                throw XmlBuffer.cutOff();
            }
            if (bytes[i] != '<') {
                in.at = XmlText.special(bytes, i, limit, into);
            } else if (in.stands(XmlBuffer.CDATA_START)) {
                in.at += XmlBuffer.CDATA_START.length;
                characterData(in, into);
            } else if (!in.skipNoise()) {
                return;
            }
            i = in.at;
        }
    }

    private static void characterData(XmlBuffer in, TextSink into) throws IOException {
        while (!in.stands(XmlBuffer.CDATA_END)) {
            if (in.limit - in.at < LOOK_AHEAD && in.fill()) {
                continue;
            }
            if (in.at == in.limit) {
                throw XmlBuffer.cutOff();
            }
            byte b = in.bytes[in.at];
            if (b == '&' || b == '<' || XmlText.isPlain(b)) {
                into.append(in.bytes, in.at++, 1);
            } else {
                in.at = XmlText.special(in.bytes, in.at, in.limit, into);
            }
        }
        in.at += XmlBuffer.CDATA_END.length;
    }
}
