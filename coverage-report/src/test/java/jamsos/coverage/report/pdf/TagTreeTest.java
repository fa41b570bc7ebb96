package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Datum;
import jamsos.coverage.value.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TagTreeTest {

    static Stream<Named<byte[]>> files() {
        return Stream.of(
                Named.of("Indonesian sample", Rendered.sample(Language.ID)),
                Named.of("English sample", Rendered.sample(Language.EN)),
                Named.of("everything too long or empty", Rendered.report(HardReport.report())));
    }

    @Test
    void readsTheReportFromTopToBottom() {
        TagTree tree = TagTree.of(Rendered.sample(Language.ID));
        assertThat(tree.type()).isEqualTo("Document");
        assertThat(tree.children().stream().map(TagTree::type))
                .containsExactly(
                        "P", "P", "P", "P", "H1", "P", "P", "L", "H2", "Figure", "Figure", "P", "P", "H2", "Table", "P",
                        "H2", "Table", "H2", "P", "Table", "H2", "L", "P", "P", "P", "P");
        assertThat(tree.children().stream().map(TagTree::text).limit(7))
                .containsExactly(
                        "DATA SINTETIS · bukan angka resmi",
                        "PEMERINTAH PROVINSI LAMPUNG",
                        "DINAS TENAGA KERJA",
                        "Jalan Gatot Subroto No. 28, Bandar Lampung 35213 · Telepon (0721) 000000",
                        "Cakupan Jaminan Sosial Ketenagakerjaan",
                        "Provinsi Lampung · Posisi 31 Juli 2022",
                        "Dari 2,7 juta pekerja, 2,1 juta (77,8%) belum terdaftar. Sebelas dari lima belas"
                                + " kabupaten/kota masih di bawah angka provinsi.");
    }

    @Test
    void readsLabelNumberAndNoteOfAKeyFigureTogether() {
        TagTree list =
                TagTree.of(Rendered.sample(Language.EN)).all("L").findFirst().orElseThrow();
        assertThat(list.children())
                .extracting(TagTree::text)
                .containsExactly(
                        "Workers 2.7 million 15 districts",
                        "Not members 2.1 million 77.8% of workers",
                        "Elderly farmers 1,172 persons Kartu Petani Berjaya",
                        "Coverage of the province about 22% between 19% and 25%");
    }

    @Test
    void theTitleIsTheOnlyHeadingOfTheFirstLevel() {
        TagTree tree = TagTree.of(Rendered.sample(Language.EN));
        assertThat(tree.all().filter(node -> node.type().matches("H\\d")).map(node -> node.type() + " " + node.text()))
                .containsExactly(
                        "H1 Worker Social Security Coverage",
                        "H2 Coverage by district",
                        "H2 Groups and schemes",
                        "H2 Details by district",
                        "H2 Data received",
                        "H2 Definitions and sources");
    }

    @Test
    void figuresAreDescribedAndTheirNumbersRemainText() {
        TagTree tree = TagTree.of(Rendered.sample(Language.ID));
        List<TagTree> figures = tree.all("Figure").toList();
        assertThat(figures)
                .extracting(TagTree::description)
                .containsExactly(
                        "Peta petak cakupan lima belas kabupaten/kota: tertinggi Kota Bandar Lampung 44,6%, terendah"
                                + " Pesisir Barat 9,2%.",
                        "Diagram batang cakupan per kabupaten/kota, tertinggi di atas; empat di atas angka provinsi.");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.text()).contains("44,6%", "9,2%", "Kota Metro"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowHasAsManyCellsAsItsTable(byte[] file) {
        List<TagTree> tables = TagTree.of(file).all("Table").toList();
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            List<TagTree> rows = table.all("TR").toList();
            assertThat(rows).isNotEmpty();
            int columns = rows.getFirst().children().size();
            assertThat(rows).allSatisfy(row -> assertThat(row.children()).hasSize(columns));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void headerCellsSayWhatTheyAreTheHeadersOf(byte[] file) {
        TagTree.of(file).all("Table").forEach(table -> {
            List<TagTree> rows = table.all("TR").toList();
            assertThat(rows.getFirst().children())
                    .extracting(cell -> cell.type() + " " + cell.scope())
                    .containsOnly("TH Column");
            assertThat(rows.stream().skip(1)).allSatisfy(row -> {
                assertThat(row.children().getFirst().scope()).isEqualTo("Row");
                assertThat(row.children().stream().skip(1))
                        .extracting(TagTree::type)
                        .containsOnly("TD");
            });
        });
    }

    @Test
    void aCellReadsAsItWasWrittenWhereverItsLinesBreak() {
        Block.Table table = HardReport.table(9, 3);
        TagTree read =
                TagTree.of(Rendered.blocks(table)).all("TBody").findFirst().orElseThrow();
        List<List<String>> expected = table.rows().stream()
                .map(row -> row.stream().map(Datum::shown).map(String::strip).toList())
                .toList();
        assertThat(read.children().stream()
                        .map(row -> row.children().stream().map(TagTree::text).toList()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatHasNoGlyphIsReplacedAndNothingElseIsLost() {
        Block.Paragraph odd = new Block.Paragraph(
                "Unduh\u200B:\tspasi\u00A0keras\u202F100, 漢字 \uD83D\uDE00 e\u0301, antar\u2011kota, baris\r\nbaru ≥ – …");
        TagTree tree = TagTree.of(Rendered.blocks(odd));
        assertThat(tree.children().getLast().text())
                .isEqualTo("Unduh: spasi keras 100, ?? ? é, antar-kota, baris baru ≥ – …");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsTaggedOrAnArtifact(byte[] file) {
        List<PlacedText.Run> runs = PlacedText.of(file);
        long tagged = runs.stream()
                .filter(run -> run.mark().isPresent())
                .mapToLong(run -> letters(run.text()))
                .sum();
        assertThat(letters(TagTree.of(file).text()))
                .as("letters in the structure tree, of those drawn in marks")
                .isEqualTo(tagged);
    }

    @Test
    void theLanguageOfTheReportIsTheLanguageOfTheFile() {
        assertThat(TagTree.language(Rendered.sample(Language.ID))).isEqualTo("id-ID");
        assertThat(TagTree.language(Rendered.sample(Language.EN))).isEqualTo("en-GB");
    }

    private static long letters(String text) {
        return text.chars()
                .filter(character -> !Character.isSpaceChar(character))
                .count();
    }
}
