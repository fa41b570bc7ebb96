package jamsos.coverage.batch.suppliers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Texts as files, packed or not. */
final class Packing {

    private Packing() {}

    static byte[] csv(Hand hand, List<Member> members, String separator) {
        return csv(hand, members, separator, "\n", StandardCharsets.UTF_8);
    }

    static byte[] csv(Hand hand, List<Member> members, String separator, String lineEnd, Charset charset) {
        return hand.rows(members).stream()
                .map(cells -> line(cells, separator) + lineEnd)
                .collect(Collectors.joining("", line(hand.headings(), separator) + lineEnd, ""))
                .getBytes(charset);
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream()
                .map(cell -> cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(separator));
    }

    static byte[] marked(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** An archive with its entries by name. */
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
