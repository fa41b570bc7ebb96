package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which encoding an XML document says it is written: only UTF-8 is read, which is what every office program writes. */
final class XmlEncoding {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private XmlEncoding() {}

    /** The place behind a byte order mark. */
    static int check(byte[] bytes, int length) throws FaultException {
        int mark = length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf ? 3 : 0;
        String start = new String(bytes, mark, Math.min(length - mark, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        String encoding = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        boolean sixteenBits =
                Stream.of("\u00fe\u00ff", "\u00ff\u00fe", "\0<", "<\0").anyMatch(start::startsWith);
        if (sixteenBits || !(encoding.equals("UTF-8") || encoding.equals("US-ASCII"))) {
            throw Fault.damaged(
                    "XML di dalamnya bukan UTF-8; buka dengan Excel dan simpan lagi",
                    "its XML is not UTF-8; open it in Excel and save it again");
        }
        return mark;
    }
}
