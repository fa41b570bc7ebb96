package jamsos.coverage.batch.intake.sheet;

import com.sun.management.OperatingSystemMXBean;
import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures the reading of sheets: rows a second of processor time, on twelve text columns, inline and shared. Not a test;
 * {@code java ... SheetSpeed 1000000 7} reads sheets of a million rows seven times, the first time cold.
 */
final class SheetSpeed {

    private SheetSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        for (boolean shared : new boolean[] {false, true}) {
            Path file = Files.createTempFile("sheet-speed", ".xlsx");
            try {
                write(file, rows, shared);
                System.out.printf(
                        Locale.ROOT,
                        "%s strings, %,d rows, %,d bytes%n",
                        shared ? "shared" : "inline",
                        rows,
                        Files.size(file));
                for (int round = 0; round < rounds; round++) {
                    measure(file, rows, System.out);
                }
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void measure(Path file, int rows, PrintStream out) throws IOException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var thread = ManagementFactory.getThreadMXBean();
        long processor = process.getProcessCpuTime();
        long own = thread.getCurrentThreadCpuTime();
        try (Workbook workbook = Workbook.open(Content.ofFile(file), ArchiveLimits.STANDARD)) {
            Sheet sheet = workbook.sheets().get(0);
            SheetHead head = workbook.head(sheet);
            long headOnly = thread.getCurrentThreadCpuTime() - own;
            SheetHead.Line header = head.lines().get(0);
            List<CellUse> uses = new ArrayList<>(
                    header.texts().stream().map(text -> CellUse.TEXT).toList());
            uses.set(2, CellUse.DAY);
            long read = 0;
            long length = 0;
            try (SheetReader reader = workbook.read(sheet, head.tableUnder(header, uses))) {
                for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                    read += block.get().rows();
                    length += block.get().fields(0);
                }
            }
            long ownAll = thread.getCurrentThreadCpuTime() - own;
            long all = process.getProcessCpuTime() - processor;
            if (read != rows || length == 0) {
                throw new IllegalStateException("read " + read + " rows");
            }
            out.printf(
                    Locale.ROOT,
                    "  %,9d rows/s (header found, then rows); rows alone %,9d rows/s; with compiler and collector %,9d rows/s%n",
                    rows * 1_000_000_000L / ownAll,
                    rows * 1_000_000_000L / (ownAll - headOnly),
                    rows * 1_000_000_000L / all);
        }
    }

    private static void write(Path file, int rows, boolean shared) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> strings = new ArrayList<>();
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(zip, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            Random random = new Random(1);
            for (int row = 0; row <= rows; row++) {
                String[] cells = row == 0
                        ? "nik,name,birth_date,sex,region,segment,programs,status,registered_on,paid_through,npp,kpj"
                                .split(",")
                        : cells(random);
                StringBuilder xml = new StringBuilder("<row r=\"" + (row + 1) + "\" spans=\"1:12\">");
                for (int column = 0; column < cells.length; column++) {
                    xml.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
                    if (shared) {
                        int number = numbers.computeIfAbsent(cells[column], text -> {
                            strings.add(text);
                            return strings.size() - 1;
                        });
                        xml.append("\" t=\"s\"><v>").append(number).append("</v></c>");
                    } else {
                        xml.append("\" t=\"inlineStr\"><is><t>")
                                .append(cells[column])
                                .append("</t></is></c>");
                    }
                }
                text(zip, xml.append("</row>").toString());
            }
            text(zip, "</sheetData></worksheet>");
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            text(zip, "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            for (String string : strings) {
                text(zip, "<si><t>" + string + "</t></si>");
            }
            text(zip, "</sst>");
            zip.closeEntry();
        }
    }

    private static String[] cells(Random random) {
        return new String[] {
            String.format(
                    Locale.ROOT,
                    "1871%02d%02d%02d%02d%04d",
                    1 + random.nextInt(20),
                    1 + random.nextInt(28),
                    1 + random.nextInt(12),
                    random.nextInt(100),
                    1 + random.nextInt(9998)),
            "NAMA ORANG " + random.nextInt(100_000),
            String.format(
                    Locale.ROOT,
                    "19%02d-%02d-%02d",
                    50 + random.nextInt(50),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28)),
            random.nextBoolean() ? "L" : "P",
            String.format(Locale.ROOT, "18.%02d", 1 + random.nextInt(13)),
            "PU",
            "JKK|JKM|JHT",
            "AKTIF",
            String.format(
                    Locale.ROOT,
                    "20%02d-%02d-%02d",
                    random.nextInt(22),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28)),
            "2022-07",
            Integer.toString(10_000_000 + random.nextInt(9_999_999)),
            Long.toString(10_000_000_000L + random.nextInt(999_999_999)),
        };
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, text);
        zip.closeEntry();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
