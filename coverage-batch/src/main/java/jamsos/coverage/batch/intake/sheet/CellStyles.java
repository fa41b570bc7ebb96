package jamsos.coverage.batch.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cells of a workbook show a number as a day or a percentage (gaya sel), by the number format of their style. */
final class CellStyles {

    static final CellStyles NONE = new CellStyles(List.of());

    private static final long CELL_XFS = XmlName.of("cellXfs");
    private static final long FORMAT_CODE = XmlName.of("formatCode");
    private static final long NUM_FMT = XmlName.of("numFmt");
    private static final long NUM_FMT_ID = XmlName.of("numFmtId");
    private static final long NUM_FMTS = XmlName.of("numFmts");
    private static final long XF = XmlName.of("xf");

    /** What a format shows as it stands: texts in quotes, signs behind a backslash, colours and languages in brackets. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    /** Excel itself has at most 65,490. */
    private static final int MOST_STYLES = 1 << 16;

    private final List<CellKind> kinds;

    private CellStyles(List<CellKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** Reads the part of a workbook that holds them. */
    static CellStyles read(InputStream part) throws IOException {
        Map<Integer, CellKind> formats = new HashMap<>();
        List<CellKind> kinds = new ArrayList<>();
        try (XmlBytes xml = new XmlBytes(part)) {
            if (xml.next() == XmlBytes.START) {
                while (xml.nextChild(1)) {
                    long name = xml.tag().name();
                    if (name == NUM_FMTS) {
                        readFormats(xml, formats);
                    } else if (name == CELL_XFS) {
                        readStyles(xml, formats, kinds);
                    } else {
                        xml.skip();
                    }
                }
            }
            xml.drain();
        }
        return new CellStyles(kinds);
    }

    private static void readFormats(XmlBytes xml, Map<Integer, CellKind> formats) throws IOException {
        while (xml.nextChild(2)) {
            if (xml.tag().name() == NUM_FMT) {
                int id = xml.tag().number(NUM_FMT_ID, 0);
                String code = xml.attribute(FORMAT_CODE).orElse("");
                if (formats.size() == MOST_STYLES) {
                    throw XmlBytes.damaged();
                }
                formats.put(id, kind(id, code));
            }
            xml.skip();
        }
    }

    private static void readStyles(XmlBytes xml, Map<Integer, CellKind> formats, List<CellKind> kinds)
            throws IOException {
        while (xml.nextChild(2)) {
            if (xml.tag().name() == XF) {
                int id = xml.tag().number(NUM_FMT_ID, 0);
                if (kinds.size() == MOST_STYLES) {
                    throw XmlBytes.damaged();
                }
                kinds.add(formats.getOrDefault(id, kind(id, "")));
            }
            xml.skip();
        }
    }

    /** Formats 9 and 10 are percentages; 14 to 22 and 45 to 47 are days and times, 27 to 36 and 50 to 58 in some languages. */
    private static CellKind kind(int id, String code) {
        if (id == 9 || id == 10 || QUOTED.matcher(code).replaceAll("").contains("%")) {
            return CellKind.PERCENTAGE;
        }
        boolean inSomeLanguages = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return inSomeLanguages || DateUtil.isADateFormat(id, code) ? CellKind.DAY : CellKind.NUMBER;
    }

    /** How a style shows a number; a style that is not there shows it as it is. */
    CellKind kind(int style) {
        return style < kinds.size() ? kinds.get(style) : CellKind.NUMBER;
    }
}
