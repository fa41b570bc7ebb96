package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.sheet.HandmadeWorkbook;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to break a program, or that broke on their way. */
final class HostileFiles {

    private static final String HEADER = "region_kemendagri,workers\n";
    private static final int LARGE = 100 << 20;

    /** Enough for an archive to be asked how much it shrank. */
    private static final int BOMB = 80 << 20;

    private HostileFiles() {}

    /** The code under which each of them is held, by the name under which data files show it. */
    static TreeMap<String, String> codes() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("bom.csv.gz", "ARCHIVE_LIMIT"),
                Map.entry("bom.zip", "ARCHIVE_LIMIT"),
                Map.entry("bom.xlsx", "ARCHIVE_LIMIT"),
                Map.entry("matryoshka.zip", "ARCHIVE_LIMIT"),
                Map.entry("keluar.zip", "ARCHIVE_LIMIT"),
                Map.entry("laughs.xlsx", "FILE_DAMAGED"),
                Map.entry("xxe.xlsx", "FILE_DAMAGED"),
                Map.entry("sel-besar.csv", "RECORD_TOO_LONG"),
                Map.entry("sel-besar.xlsx", "RECORD_TOO_LONG"),
                Map.entry("kolom.csv", "RECORD_TOO_LONG"),
                Map.entry("kolom-baris.csv", "RECORD_TOO_LONG"),
                Map.entry("kolom.xlsx", "FILE_DAMAGED"),
                Map.entry("kutip.csv", "FILE_DAMAGED"),
                Map.entry("kutip-panjang.csv", "RECORD_TOO_LONG"),
                Map.entry("nul.csv", "FILE_DAMAGED"),
                Map.entry("kosong.csv", "FILE_DAMAGED"),
                Map.entry("terpotong.csv.gz", "FILE_DAMAGED"),
                Map.entry("terpotong.zip", "FILE_DAMAGED"),
                Map.entry("terpotong.xlsx", "FILE_DAMAGED"),
                Map.entry("tautan.csv", "FILE_TYPE"),
                Map.entry("pipa.csv", "FILE_TYPE"),
                Map.entry("'=1+1.csv", "UNKNOWN_LAYOUT"),
                Map.entry("layar\u001b[2J.csv", "UNKNOWN_LAYOUT")));
    }

    static void write(Path month) throws Exception {
        repeated(month.resolve("bom.csv.gz"), BOMB);
        zip(month.resolve("bom.zip"), new Entry("nol.csv", BOMB, HEADER.getBytes(StandardCharsets.US_ASCII)));
        xml(month.resolve("bom.xlsx"), "<worksheet>" + " ".repeat(BOMB) + "</worksheet>");
        zip(month.resolve("matryoshka.zip"), new Entry("dalam.zip", 0, packed("a.csv", bytes(HEADER))));
        zip(month.resolve("keluar.zip"), new Entry("../../evil.csv", 0, bytes(HEADER + "18.01,1\n")));
        xml(month.resolve("laughs.xlsx"), laughs());
        xml(
                month.resolve("xxe.xlsx"),
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
                        + " t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>");
        large(month.resolve("sel-besar.csv"), bytes(HEADER + "18.01,"));
        largeCell(month.resolve("sel-besar.xlsx"));
        Files.writeString(
                month.resolve("kolom.csv"), "region_kemendagri,workers" + ",x".repeat(1_000_000) + "\n18.01,1\n");
        Files.writeString(month.resolve("kolom-baris.csv"), HEADER + "18.01,1" + ",".repeat(1_000_000) + "\n");
        Files.write(
                month.resolve("kolom.xlsx"),
                new HandmadeWorkbook()
                        .rows("Data", "<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")
                        .toBytes());
        Files.writeString(month.resolve("kutip.csv"), HEADER + "18.01,1\n18.02,\"2\n18.03,3\n");
        Files.writeString(month.resolve("kutip-panjang.csv"), HEADER + "18.01,\"1\n" + "18.02,2\n".repeat(100_000));
        Files.writeString(month.resolve("nul.csv"), HEADER + "18.01,\0" + "1\n");
        Files.writeString(month.resolve("kosong.csv"), "");
        byte[] gzip = gzip(bytes(HEADER + "18.01,1\n"));
        Files.write(month.resolve("terpotong.csv.gz"), Arrays.copyOf(gzip, gzip.length - 6));
        byte[] zip = packed("a.csv", bytes(HEADER + "18.01,1\n"));
        Files.write(month.resolve("terpotong.zip"), Arrays.copyOf(zip, zip.length - 30));
        byte[] workbook = new HandmadeWorkbook()
                .rows("Data", "<row><c><v>1</v></c></row>")
                .toBytes();
        Files.write(month.resolve("terpotong.xlsx"), Arrays.copyOf(workbook, workbook.length / 2));
        Files.createSymbolicLink(month.resolve("tautan.csv"), Path.of("/etc/passwd"));
        if (new ProcessBuilder("mkfifo", month.resolve("pipa.csv").toString())
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("no pipe could be made");
        }
        Files.writeString(month.resolve("=1+1.csv"), "=HYPERLINK(\"http://x\"),@b\n1,2\n");
        Files.writeString(month.resolve("layar\u001b[2J.csv"), "+a\u001b[31m,-b\n1,2\n");
    }

    private static String laughs() {
        StringBuilder types = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            types.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return types
                + "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a9;</t></is></c></row></sheetData></worksheet>";
    }

    private static void xml(Path file, String sheet) throws IOException {
        Files.write(file, new HandmadeWorkbook().sheet("Data", "", sheet).toBytes());
    }

    /** A hundred megabytes in one cell, which do not shrink like a bomb. */
    private static void largeCell(Path file) throws IOException {
        byte[] digits = new byte[LARGE];
        Arrays.fill(digits, (byte) '1');
        Random random = new Random(1);
        for (int i = 0; i < digits.length; i += 100) {
            digits[i] = (byte) ('0' + random.nextInt(10));
        }
        ByteArrayOutputStream sheet = new ByteArrayOutputStream(LARGE + 1_000);
        sheet.writeBytes(bytes("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"));
        sheet.writeBytes(digits);
        sheet.writeBytes(bytes("</t></is></c></row></sheetData></worksheet>"));
        Files.write(
                file,
                new HandmadeWorkbook()
                        .sheet("Data", "", sheet.toString(StandardCharsets.US_ASCII))
                        .toBytes());
    }

    private static void large(Path file, byte[] head) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            fill(out, head, LARGE);
        }
    }

    private static void repeated(Path file, long size) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            fill(out, bytes(HEADER), size);
        }
    }

    private static void fill(OutputStream out, byte[] head, long size) throws IOException {
        byte[] stretch = new byte[1 << 16];
        Arrays.fill(stretch, (byte) '1');
        out.write(head);
        for (long written = 0; written < size; written += stretch.length) {
            out.write(stretch);
        }
    }

    /** An entry: how it begins, and how many bytes of one kind follow. */
    private record Entry(String name, long more, byte[] head) {}

    private static void zip(Path file, Entry... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                fill(zip, entry.head(), entry.more());
                zip.closeEntry();
            }
        }
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
