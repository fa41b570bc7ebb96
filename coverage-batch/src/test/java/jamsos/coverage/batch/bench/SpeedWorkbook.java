package jamsos.coverage.batch.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of invented members on twelve text columns, as large as wanted, whose texts stand in their cells or are shared. */
public final class SpeedWorkbook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final boolean shared;
    private final boolean codesBesideNames;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    private SpeedWorkbook(boolean shared, boolean codesBesideNames) {
        this.shared = shared;
        this.codesBesideNames = codesBesideNames;
    }

    /**
     * Writes a workbook.
     *
     * @param shared whether cells name texts that the workbook keeps once
     * @param codesBesideNames whether the plain region column holds undotted codes with names beside them, and not dotted codes
     */
    public static void write(Path file, int rows, boolean shared, boolean codesBesideNames) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            new SpeedWorkbook(shared, codesBesideNames).write(zip, rows);
        }
    }

    private void write(ZipOutputStream zip, int rows) throws IOException {
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + OFFICE
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text(zip, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        String last = codesBesideNames ? "region_name" : "kpj";
        row(
                zip,
                1,
                ("nik,name,birth_date,sex,region,segment,programs,status,registered_on,paid_through,npp," + last)
                        .split(","));
        Random random = new Random(1);
        for (int row = 0; row < rows; row++) {
            row(zip, row + 2, member(random));
        }
        text(zip, "</sheetData></worksheet>");
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        text(zip, "<sst xmlns=\"" + MAIN + "\">");
        for (String string : strings) {
            text(zip, "<si><t>" + string + "</t></si>");
        }
        text(zip, "</sst>");
        zip.closeEntry();
    }

    private void row(ZipOutputStream zip, int number, String[] cells) throws IOException {
        StringBuilder xml = new StringBuilder("<row r=\"" + number + "\" spans=\"1:12\">");
        for (int column = 0; column < cells.length; column++) {
            xml.append("<c r=\"").append((char) ('A' + column)).append(number);
            if (shared) {
                int index = numbers.computeIfAbsent(cells[column], text -> {
                    strings.add(text);
                    return strings.size() - 1;
                });
                xml.append("\" t=\"s\"><v>").append(index).append("</v></c>");
            } else {
                xml.append("\" t=\"inlineStr\"><is><t>").append(cells[column]).append("</t></is></c>");
            }
        }
        text(zip, xml.append("</row>").toString());
    }

    private String[] member(Random random) {
        LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000));
        boolean woman = random.nextBoolean();
        String nik = String.format(
                Locale.ROOT,
                "187101%02d%02d%02d%04d",
                birth.getDayOfMonth() + (woman ? 40 : 0),
                birth.getMonthValue(),
                birth.getYear() % 100,
                1 + random.nextInt(9_998));
        int region = random.nextInt(BPS_NAMES.length);
        return new String[] {
            nik,
            "NAMA ORANG " + random.nextInt(100_000),
            birth.toString(),
            woman ? "P" : "L",
            String.format(Locale.ROOT, codesBesideNames ? "18%02d" : "18.%02d", region + 1),
            "PU",
            "JKK|JKM|JHT",
            random.nextInt(5) == 0 ? "NONAKTIF" : "AKTIF",
            LocalDate.of(2005, 1, 1).plusDays(random.nextInt(6_000)).toString(),
            "2022-07",
            Integer.toString(10_000_000 + random.nextInt(9_999_999)),
            codesBesideNames ? BPS_NAMES[region] : Long.toString(10_000_000_000L + random.nextInt(999_999_999)),
        };
    }

    /** What 1801, 1802 and so on mean for BPS. */
    private static final String[] BPS_NAMES = {
        "Lampung Barat",
        "Tanggamus",
        "Lampung Selatan",
        "Lampung Timur",
        "Lampung Tengah",
        "Lampung Utara",
        "Way Kanan",
        "Tulang Bawang"
    };

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(zip, text);
        zip.closeEntry();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
