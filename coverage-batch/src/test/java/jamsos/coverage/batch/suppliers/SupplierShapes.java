package jamsos.coverage.batch.suppliers;

import jamsos.coverage.batch.suppliers.SupplierShape.Part;
import jamsos.coverage.region.Region;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;

/** The shapes in which suppliers send their rows, one a line of {@link #all()}. */
final class SupplierShapes {

    /** The file whose heading declares its codes as those of BPS. */
    static final String DECLARED_BPS = "lampung-barat.csv";

    private static final Hand PLAIN = Hand.plain();
    private static final Function<Region, String> BPS =
            region -> region.bpsCode().text();
    private static final Function<Region, String> DOTTED =
            region -> region.code().text();

    private SupplierShapes() {}

    static List<SupplierShape> all() {
        return List.of(
                SupplierShape.of("metro.csv", Part.whole(), SupplierShapes::semicolons)
                        .repairing(),
                SupplierShape.of(DECLARED_BPS, Part.whole(), members -> declaredBps(members, "KODE_BPS")),
                SupplierShape.of("tanggamus.csv", Part.whole(), SupplierShapes::barsAndNames),
                SupplierShape.of("mesuji.csv", Part.whole().telling("ENCODING_1252", 0), SupplierShapes::windows),
                SupplierShape.of("pringsewu.csv", Part.whole(), SupplierShapes::dottedNiks)
                        .repairing(),
                SupplierShape.of("way-kanan.csv.gz", Part.whole(), SupplierShapes::packed),
                new SupplierShape(
                        "pesawaran.zip",
                        List.of(
                                Part.entry("data/satu.csv"),
                                Part.entry("dua.csv"),
                                new Part("tiga.xlsx", "Data", 0, Map.of())),
                        SupplierShapes::archive,
                        false),
                SupplierShape.of(
                        "laporan.xlsx",
                        Part.sheet("Peserta").leavingOut(Workbooks.outOfScopeOfReport()),
                        SupplierShapes::report),
                new SupplierShape(
                        "kecamatan.xlsx",
                        List.of(
                                Part.sheet("Abung"),
                                Part.sheet("Bukit"),
                                Part.sheet("Lama").telling("SHEET_HIDDEN", 0)),
                        SupplierShapes::sheets,
                        false),
                SupplierShape.of("serial.xlsx", Part.sheet("Data"), members -> typed(members, false)),
                SupplierShape.of("mac.xlsx", Part.sheet("Data"), members -> typed(members, true)),
                SupplierShape.of("kode-dan-nama.xlsx", Part.sheet("Data"), SupplierShapes::codesBesideNames),
                SupplierShape.of(
                        "tersembunyi.xlsx", Part.sheet("Data").telling("ROW_HIDDEN", 3), SupplierShapes::hiddenRows),
                SupplierShape.of("buku.xlsx.gz", Part.sheet("Data"), SupplierShapes::dottedInPlainColumn));
    }

    private static byte[] semicolons(List<Member> members) {
        Hand hand = PLAIN.withNik(nik -> "'" + nik).withProgramsBetween(" / ").withDates("dd-MM-yyyy", "MM-yyyy");
        return Packing.marked(Packing.csv(hand, members, ";", "\r\n", StandardCharsets.UTF_8));
    }

    /** Codes of one system under a heading that says which, or says the wrong one. */
    static byte[] declaredBps(List<Member> members, String heading) {
        return Packing.csv(PLAIN.withRegion(heading, BPS), members, "\t");
    }

    private static byte[] barsAndNames(List<Member> members) {
        Hand hand = PLAIN.withRegion("KABUPATEN/KOTA", SupplierShapes::spelled)
                .withProgramsBetween("+")
                .withDates("d MMMM yyyy", "MMMM yyyy");
        return Packing.csv(hand, members, "|");
    }

    private static String spelled(Region region) {
        String name = region.name();
        return switch (region.code().text().hashCode() % 3) {
            case 0 -> "KAB. " + name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    private static byte[] windows(List<Member> members) {
        Hand hand = PLAIN.withDates("yyyy-MM-dd", "yyyyMM");
        List<Member> named = members.stream()
                .map(m -> new Member(
                        m.nik(),
                        "Zo\u00eb " + m.name(),
                        m.birth(),
                        m.woman(),
                        m.region(),
                        m.segment(),
                        m.programs(),
                        m.active(),
                        m.registered(),
                        m.paid(),
                        m.fault()))
                .toList();
        return Packing.csv(hand, named, ",", "\r\n", Charset.forName("windows-1252"));
    }

    private static byte[] dottedNiks(List<Member> members) {
        Hand hand = PLAIN.withNik(
                nik -> nik.substring(0, 6) + "." + nik.substring(6, 12) + "-" + nik.substring(12) + "\u00a0");
        return Packing.csv(hand.withRegion("WILAYAH", DOTTED), members, ",");
    }

    private static byte[] packed(List<Member> members) {
        return Packing.gzip(
                Packing.csv(PLAIN.withProgramsBetween(",").withDates("dd/MM/yyyy", "MMM-yy"), members, ","));
    }

    private static byte[] archive(List<Member> members) {
        Hand other = PLAIN.withRegion("NAMA_KABUPATEN", Region::name);
        return Packing.zip(Map.of(
                "data/satu.csv",
                Packing.csv(PLAIN, SupplierShape.share(members, 0, 3), ","),
                "dua.csv",
                Packing.csv(other, SupplierShape.share(members, 1, 3), ";"),
                "tiga.xlsx",
                book(PLAIN, SupplierShape.share(members, 2, 3))));
    }

    private static byte[] report(List<Member> members) {
        return Workbooks.workbook(
                false,
                workbook -> Workbooks.report(workbook.createSheet("Peserta"), PLAIN.headings(), PLAIN.rows(members)));
    }

    private static byte[] sheets(List<Member> members) {
        List<String> names = List.of("Abung", "Bukit", "Lama");
        return Workbooks.workbook(false, workbook -> {
            for (int i = 0; i < names.size(); i++) {
                Sheet sheet = workbook.createSheet(names.get(i));
                Workbooks.texts(sheet, i, PLAIN.headings(), PLAIN.rows(SupplierShape.share(members, i, 3)));
            }
            workbook.createSheet("Kosong");
            workbook.setSheetHidden(2, true);
        });
    }

    private static byte[] typed(List<Member> members, boolean from1904) {
        return Workbooks.workbook(
                from1904,
                workbook ->
                        Workbooks.typed(workbook, workbook.createSheet("Data"), PLAIN.headings(), PLAIN.rows(members)));
    }

    /** Undotted codes in a column that does not say of which system they are; the names beside them prove it. */
    private static byte[] codesBesideNames(List<Member> members) {
        Hand hand = PLAIN.withRegion("KODE_WILAYAH", BPS);
        List<String> headings = new ArrayList<>(hand.headings());
        headings.add("KAB_KOTA");
        List<List<String>> rows = IntStream.range(0, members.size())
                .mapToObj(i -> {
                    List<String> cells = new ArrayList<>(hand.rows(members).get(i));
                    cells.add(members.get(i).region().name());
                    return cells;
                })
                .map(List::copyOf)
                .toList();
        return Workbooks.workbook(false, workbook -> Workbooks.texts(workbook.createSheet("Data"), 0, headings, rows));
    }

    private static byte[] hiddenRows(List<Member> members) {
        return Workbooks.workbook(false, workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            Workbooks.texts(sheet, 0, PLAIN.headings(), PLAIN.rows(members));
            for (int row = 5; row < 8; row++) {
                sheet.getRow(row).setZeroHeight(true);
            }
        });
    }

    private static byte[] dottedInPlainColumn(List<Member> members) {
        return Packing.gzip(book(PLAIN.withRegion("WILAYAH", DOTTED), members));
    }

    private static byte[] book(Hand hand, List<Member> members) {
        return Workbooks.workbook(
                false,
                workbook -> Workbooks.texts(workbook.createSheet("Data"), 0, hand.headings(), hand.rows(members)));
    }
}
