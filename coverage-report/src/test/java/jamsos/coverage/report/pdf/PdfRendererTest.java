package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    @Test
    void drawingTwiceGivesTheSameBytes() {
        assertThat(Rendered.sample(Language.ID)).isEqualTo(Rendered.sample(Language.ID));
    }

    @Test
    void anotherHostGivesTheSameBytes() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=America/Anchorage",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Digest.class.getName());
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String digest = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(digest).isEqualTo(Digest.ofSample());
    }

    /** Prints the digest of the sample; run in a JVM of its own. */
    static final class Digest {

        private Digest() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println(ofSample());
        }

        static String ofSample() throws Exception {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Rendered.sample(Language.EN)));
        }
    }

    @Test
    void theFileBearsTheLastDayOfTheMonthAndNoOther() throws Exception {
        try (PDDocument document = Loader.loadPDF(Rendered.sample(Language.ID))) {
            PDDocumentInformation facts = document.getDocumentInformation();
            ZonedDateTime midnight = ZonedDateTime.parse("2022-07-31T00:00+07:00");
            assertThat(facts.getCreationDate().toInstant()).isEqualTo(midnight.toInstant());
            assertThat(facts.getModificationDate().toInstant()).isEqualTo(midnight.toInstant());
            assertThat(facts.getTitle()).isEqualTo("Cakupan Jaminan Sosial Ketenagakerjaan");
            assertThat(facts.getSubject()).isEqualTo("Provinsi Lampung · Posisi 31 Juli 2022");
            assertThat(facts.getAuthor()).isEqualTo("DINAS TENAGA KERJA");
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<xmp:CreateDate>2022-07-31T00:00:00+07:00</xmp:CreateDate>")
                    .contains("<pdf:Producer>" + facts.getProducer() + "</pdf:Producer>")
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void languagesAndEditionsHaveIdentifiersOfTheirOwn() {
        CoverageReport indonesian = SampleReport.in(Language.ID);
        CoverageReport english = SampleReport.in(Language.EN);
        assertThat(DocumentFacts.of(indonesian).id())
                .hasSize(16)
                .isEqualTo(DocumentFacts.of(indonesian).id())
                .isNotEqualTo(DocumentFacts.of(english).id());
    }

    @Test
    void headingsAreBookmarksAndTheirTablesStandBelow() throws Exception {
        try (PDDocument document = Loader.loadPDF(Rendered.sample(Language.ID))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem section :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(section.getTitle());
                section.children().forEach(table -> bookmarks.add("- " + table.getTitle()));
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "Cakupan per kabupaten/kota",
                            "Kelompok dan skema",
                            "- Kelompok",
                            "Rincian per kabupaten/kota",
                            "- Wilayah",
                            "Penerimaan data",
                            "- Penerimaan",
                            "Istilah dan sumber");
        }
    }

    @Test
    void pageBreaksLeaveNoPageEmpty() throws Exception {
        try (PDDocument document = Loader.loadPDF(Rendered.report(HardReport.report()))) {
            long withContent = PlacedText.of(Rendered.report(HardReport.report())).stream()
                    .filter(run -> run.mark().isPresent())
                    .map(PlacedText.Run::page)
                    .distinct()
                    .count();
            assertThat(withContent).isEqualTo(document.getNumberOfPages());
        }
    }

    @Test
    void aChartThatNoPageHoldsIsRefusedAndLeavesNothingBehind() {
        CoverageReport report = SampleReport.of(Language.ID, List.of(HardReport.barChart(60)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfRenderer().render(report, out))
                .withMessage("a BarChartPiece of 1023 points does not fit a page of 749; give it fewer parts");
        assertThat(out.size()).isZero();
    }
}
