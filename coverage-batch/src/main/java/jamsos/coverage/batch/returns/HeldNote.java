package jamsos.coverage.batch.returns;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Why deliveries of one file are held and what to do (surat penahanan), in both languages, for the supplier. */
final class HeldNote {

    private static final String LINE_END = "\r\n";

    private HeldNote() {}

    static void write(List<Return> held, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Return one : held) {
            Notice reason = one.held().orElseThrow();
            text.append(place(reason)).append(LINE_END);
            text.append("DITAHAN ").append(reason.code()).append(": ");
            text.append(reason.message(Language.ID)).append(LINE_END);
            text.append("HELD ").append(reason.code()).append(": ");
            text.append(reason.message(Language.EN)).append(LINE_END).append(LINE_END);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String place(Notice reason) {
        Notice.Place place = reason.place();
        StringBuilder text = new StringBuilder(place.file());
        place.entry().ifPresent(entry -> text.append(" > ").append(entry));
        place.sheet().ifPresent(sheet -> text.append(" > ").append(sheet));
        place.row().ifPresent(row -> text.append(", baris/row ").append(row));
        return text.toString();
    }
}
