package jamsos.coverage.batch.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of XML written by hand, for shapes that no library writes. */
public final class HandmadeWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int relationCount;

    public HandmadeWorkbook() {
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    /** A sheet with these rows. */
    public HandmadeWorkbook rows(String name, String rows) {
        return sheet(name, "", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A sheet of that XML. */
    public HandmadeWorkbook sheet(String name, String attributes, String xml) {
        int number = ++relationCount;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + attributes + " r:id=\"rId" + number
                + "\"/>");
        relation("worksheet", "worksheets/sheet" + number + ".xml", number);
        return part("xl/worksheets/sheet" + number + ".xml", xml);
    }

    HandmadeWorkbook sharedStrings(String items) {
        relation("sharedStrings", "/xl/sharedStrings.xml", ++relationCount);
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    public HandmadeWorkbook styles(String xml) {
        relation("styles", "styles.xml", ++relationCount);
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + xml + "</styleSheet>");
    }

    HandmadeWorkbook properties(String attributes) {
        properties = "<workbookPr " + attributes + "/>";
        return this;
    }

    private void relation(String type, String target, int number) {
        relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\""
                + target + "\"/>");
    }

    HandmadeWorkbook part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    HandmadeWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] toBytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                                + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path write(Path file) throws IOException {
        return Files.write(file, toBytes());
    }
}
