package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.RowHearer;
import jamsos.coverage.batch.intake.TableForm;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.value.CodeKey;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a supplier as a text with marks (teks bertanda): UTF-8 with a byte order mark, as spreadsheets like it, CRLF, quotes as in
 * RFC 4180. The whole file, lines above the header and blank lines included, or the header and the rows with faults.
 *
 * <p>Only rows with faults get marks: a note or total below the table must still look like one when the file comes again.
 * A row with too few or too many fields gets its marks behind its own fields, so that it is not mended by accident.
 */
final class MarkedText implements RowHearer, Closeable {

    private static final char MARK = '\ufeff';
    private static final String LINE_END = "\r\n";

    private final Writer out;
    private final TableForm form;
    private final char separator;
    private final boolean whole;
    private final Marks marks;
    private final int ownColumns;
    private final List<String> headingKeys;
    private long nextLine = 1;

    /**
     * Begins the text.
     *
     * @param separator the sign between fields
     * @param whole whether rows without faults are written too
     */
    MarkedText(OutputStream out, TableForm form, char separator, boolean whole, Marks marks) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.form = form;
        this.separator = separator;
        this.whole = whole;
        this.marks = marks;
        this.ownColumns = Marks.own(form.headings());
        this.headingKeys = form.headings().stream().map(CodeKey::of).toList();
        this.out.write(MARK);
        if (form instanceof TableForm.Sheet) {
            // The rows of a sheet are read from below its header on.
            write(with(own(form.headings()), marks.headings()));
        }
    }

    @Override
    public void hear(RowBlock block, int row, List<Notice> told) throws IOException {
        long line = block.line(row);
        boolean header = line == form.headerRow();
        if (!whole && !header && told.isEmpty()) {
            return;
        }
        List<String> fields = new ArrayList<>(block.fields(row));
        for (int field = 0; field < block.fields(row); field++) {
            fields.add(block.raw(row, field));
        }
        if (whole) {
            blankLinesBefore(line, fields);
        }
        if (line < form.headerRow()) {
            write(fields);
        } else if (header || isHeader(fields)) {
            write(with(own(fields), marks.headings()));
        } else if (told.isEmpty() && fields.size() != form.headings().size()) {
            write(fields);
        } else {
            write(with(own(fields), marks.of(line, told)));
        }
    }

    /** Rows keep their numbers. */
    private void blankLinesBefore(long line, List<String> fields) throws IOException {
        for (; nextLine < line; nextLine++) {
            out.write(LINE_END);
        }
        nextLine += 1
                + fields.stream()
                        .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                        .sum();
    }

    private boolean isHeader(List<String> fields) {
        return fields.size() == headingKeys.size()
                && fields.stream().map(CodeKey::of).toList().equals(headingKeys);
    }

    /** The supplier's own fields, without the marks of an earlier return. */
    private List<String> own(List<String> fields) {
        if (ownColumns == form.headings().size()) {
            return fields;
        }
        boolean marked = fields.size() == form.headings().size() || Marks.endsMarked(fields);
        return marked ? fields.subList(0, fields.size() - Marks.COLUMNS) : fields;
    }

    private static List<String> with(List<String> fields, List<String> marks) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(marks);
        return all;
    }

    private void write(List<String> fields) throws IOException {
        for (int field = 0; field < fields.size(); field++) {
            if (field > 0) {
                out.write(separator);
            }
            out.write(quoted(guarded(fields.get(field))));
        }
        out.write(LINE_END);
    }

    /**
     * A text that no spreadsheet runs as a formula: an apostrophe before {@code = + - @}, which reading removes. Tabs and
     * line ends before such a sign, which some spreadsheets pass over, are left out; reading does not count them either.
     */
    static String guarded(String text) {
        int start = 0;
        while (start < text.length() && "\t\r\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean formula = start < text.length() && "=+-@".indexOf(text.charAt(start)) >= 0;
        return formula ? "'" + text.substring(start) : text.substring(start);
    }

    private String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
