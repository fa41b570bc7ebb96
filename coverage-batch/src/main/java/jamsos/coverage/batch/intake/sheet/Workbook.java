package jamsos.coverage.batch.intake.sheet;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.archive.ContentStream;
import jamsos.coverage.batch.intake.archive.Fault;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.archive.SeekableBytes;
import jamsos.coverage.batch.intake.archive.ZipDirectory;
import jamsos.coverage.batch.intake.table.RowBlock;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Excel workbook since 2007 (buku kerja, .xlsx), open for reading: its sheets in the order of their tabs.
 *
 * <p>Read are values as they are stored, formulas by the value calculated last. Macros, charts, pictures and links to
 * other workbooks are not looked at.
 */
public final class Workbook implements Closeable {

    private static final int MOST_SHEETS = 1 << 10;

    private static final long SHEETS = XmlName.of("sheets");
    private static final long SHEET = XmlName.of("sheet");
    private static final long WORKBOOK_PROPERTIES = XmlName.of("workbookPr");
    private static final long DATE_1904 = XmlName.of("date1904");
    private static final long ID = XmlName.of("id");
    private static final long NAME = XmlName.of("name");
    private static final long STATE = XmlName.of("state");

    private final SeekableBytes bytes;
    private final WorkbookParts parts;
    private final Relations relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private CellStyles styles = CellStyles.NONE;
    private Optional<SharedStrings> strings = Optional.empty();
    private boolean from1904;

    private Workbook(SeekableBytes bytes, ArchiveLimits limits) throws IOException {
        this.bytes = bytes;
        this.parts = new WorkbookParts(ZipDirectory.of(bytes, limits));
        String main = parts.relations("")
                .partOfType("officeDocument")
                .orElseThrow(() ->
                        Fault.damaged("bagian utama buku kerja tidak ada", "the main part of the workbook is missing"));
        this.relations = parts.relations(main);
        readMain(main);
        Optional<String> stylesPart = relations.partOfType("styles");
        if (stylesPart.isPresent()) {
            styles = CellStyles.read(parts.openDescribing(stylesPart.get()));
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws FaultException when it is damaged, or an Office file of another kind
     */
    public static Workbook open(Content content, ArchiveLimits limits) throws IOException {
        SeekableBytes bytes = content.seek();
        try {
            return new Workbook(bytes, limits);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private void readMain(String main) throws IOException {
        if (main.endsWith(".bin")) {
            throw Fault.type(
                    "buku kerja Excel biner (.xlsb); simpan sebagai .xlsx",
                    "a binary Excel workbook (.xlsb); save it as .xlsx");
        }
        try (XmlBytes xml = new XmlBytes(parts.openDescribing(main))) {
            if (xml.next() == XmlBytes.START) {
                if (xml.tag().name() != XmlName.of("workbook")) {
                    throw Fault.type(
                            "berkas Office, tetapi bukan buku kerja Excel", "an Office file, but no Excel workbook");
                }
                while (xml.nextChild(1)) {
                    long name = xml.tag().name();
                    if (name == SHEETS) {
                        readSheets(xml);
                    } else {
                        from1904 |= name == WORKBOOK_PROPERTIES && xml.tag().isOn(DATE_1904);
                        xml.skip();
                    }
                }
            }
            xml.drain();
        }
    }

    /** Sheets of charts and macros are no tables. */
    private void readSheets(XmlBytes xml) throws IOException {
        while (xml.nextChild(2)) {
            if (xml.tag().name() == SHEET) {
                Optional<Relations.Relation> relation =
                        relations.byId(xml.foreignAttribute(ID).orElse(""));
                String name = xml.attribute(NAME).orElse("");
                boolean hidden = !xml.attribute(STATE).orElse("visible").equals("visible");
                if (relation.isPresent() && relation.get().type().equals("worksheet")) {
                    if (sheets.stream().anyMatch(sheet -> sheet.name().equals(name))) {
                        throw Fault.damaged("dua lembar bernama sama", "two sheets have the same name");
                    }
                    sheets.add(new Sheet(name, hidden, relation.get().part()));
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw Fault.limit("lebih dari " + MOST_SHEETS + " lembar", "more than " + MOST_SHEETS + " sheets");
                }
            }
            xml.skip();
        }
    }

    /** Its sheets in the order of their tabs, hidden ones among them. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * The first rows of a sheet; on the way the whole sheet is unpacked once, which proves its bytes.
     *
     * @throws FaultException when the sheet is damaged
     */
    public SheetHead head(Sheet sheet) throws IOException {
        MergedCells merges = merges(sheet);
        try (SheetReader reader = reader(sheet, new SheetTable(0, List.of(), merges), SheetHead.ROWS)) {
            Optional<RowBlock> block = reader.read();
            if (reader.fault().isPresent()) {
                throw reader.fault().get().exception();
            }
            return SheetHead.of(block, merges);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws FaultException when the sheet is damaged before its first row
     */
    public SheetReader read(Sheet sheet, SheetTable table) throws IOException {
        return reader(sheet, table, Integer.MAX_VALUE);
    }

    private MergedCells merges(Sheet sheet) throws IOException {
        try (XmlBytes xml = new XmlBytes(parts.open(sheet.part()))) {
            SheetXml.toData(xml);
            xml.leap();
            xml.next();
            return MergedCells.readBehindRows(xml);
        }
    }

    private SheetReader reader(Sheet sheet, SheetTable table, int mostRows) throws IOException {
        ContentStream part = parts.open(sheet.part());
        try {
            return new SheetReader(part, new SheetXml(part, this::strings, styles), table, from1904, mostRows);
        } catch (IOException e) {
            part.close();
            throw e;
        }
    }

    private SharedStrings strings() throws IOException {
        if (strings.isEmpty()) {
            Optional<String> part = relations.partOfType("sharedStrings");
            strings = Optional.of(part.isPresent() ? SharedStrings.open(parts.open(part.get())) : SharedStrings.none());
        }
        return strings.get();
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            if (strings.isPresent()) {
                strings.get().close();
            }
        }
    }
}
