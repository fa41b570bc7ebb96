package jamsos.coverage.batch.intake.sheet;

import java.io.IOException;

/** A text that may consist of runs in several fonts (teks berformat); how it is pronounced is no part of it. */
final class RichText {

    private RichText() {}

    /** Appends the text of the element at hand, an {@code is} or {@code si}, up to and with its end. */
    static void read(XmlBytes xml, TextSink into) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            long name = xml.tag().name();
            if (name == XmlName.T) {
                xml.text(into);
            } else if (name == XmlName.R) {
                read(xml, into);
            } else {
                xml.skip();
            }
        }
    }
}
