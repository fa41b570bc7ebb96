package jamsos.coverage.batch.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Delimited text read sign by sign, to know by other means how many records there are. */
final class NaiveRecords {

    static final String SEPARATORS = ",;\t|";

    private static final String INVISIBLE = "\u00a0\u200b\u200c\u200d\u2060\ufeff";

    private NaiveRecords() {}

    /** As UTF-8 where it is that, else as Windows-1252; the byte order mark taken off. */
    static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
            return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The records that hold something to be seen. */
    static List<List<String>> read(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                quoted = c != '"' || doubled;
                if (quoted) {
                    field.append(c);
                }
                i += doubled ? 1 : 0;
            } else if (c == '"' && !begun) {
                quoted = true;
                begun = true;
            } else if (c == separator || c == '\n') {
                record.add(field.toString());
                field.setLength(0);
                begun = false;
                if (c == '\n') {
                    keep(record, records);
                    record = new ArrayList<>();
                }
            } else {
                field.append(c);
                begun = true;
            }
        }
        record.add(field.toString());
        keep(record, records);
        return records;
    }

    private static void keep(List<String> record, List<List<String>> records) {
        if (record.stream().anyMatch(NaiveRecords::isVisible)) {
            records.add(record);
        }
    }

    static boolean isVisible(String field) {
        return field.chars().anyMatch(c -> c > ' ' && INVISIBLE.indexOf(c) < 0 && !Character.isWhitespace(c));
    }
}
