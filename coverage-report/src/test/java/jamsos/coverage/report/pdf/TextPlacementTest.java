package jamsos.coverage.report.pdf;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.pdf.PlacedText.Run;
import jamsos.coverage.value.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPlacementTest {

    static Stream<Named<byte[]>> files() {
        return Stream.of(
                Named.of("Indonesian sample", Rendered.sample(Language.ID)),
                Named.of("English sample", Rendered.sample(Language.EN)),
                Named.of("everything too long or empty", Rendered.report(HardReport.report())),
                Named.of("200 rows of nine columns", Rendered.blocks(HardReport.table(9, 200))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTwoTextsOverlap(byte[] file) {
        List<Run> runs = PlacedText.of(file);
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1;
                    j < runs.size() && runs.get(j).page() == runs.get(i).page();
                    j++) {
                if (runs.get(i).overlaps(runs.get(j))) {
                    collisions.add(runs.get(i) + " and " + runs.get(j));
                }
            }
        }
        assertThat(runs).hasSizeGreaterThan(100);
        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingLeavesTheMargins(byte[] file) {
        assertThat(PlacedText.of(file)).allSatisfy(run -> {
            assertThat(run.left()).isGreaterThanOrEqualTo(PageFrame.MARGIN - 0.1);
            assertThat(run.right()).isLessThanOrEqualTo(PageFrame.MARGIN + PageFrame.WIDTH + 0.1);
            assertThat(run.top()).isGreaterThanOrEqualTo(18);
            assertThat(run.bottom()).isLessThanOrEqualTo(ArchivalPdf.HEIGHT - 20);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void contentStaysAboveTheFooter(byte[] file) {
        List<Run> runs = PlacedText.of(file);
        double footer = runs.stream()
                .filter(run ->
                        run.text().startsWith("Halaman 1 dari") || run.text().startsWith("Page 1 of"))
                .mapToDouble(Run::top)
                .findFirst()
                .orElseThrow();
        assertThat(runs)
                .filteredOn(run -> run.mark().isPresent())
                .allSatisfy(run -> assertThat(run.bottom()).isLessThan(footer - 5));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsSetTooSmallToRead(byte[] file) {
        assertThat(PlacedText.of(file))
                .allSatisfy(run -> assertThat(run.size()).isGreaterThanOrEqualTo(TextStyle.SMALLEST - 0.01));
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        List<Run> runs = PlacedText.of(Rendered.blocks(HardReport.table(3, 200)));
        int pages = runs.getLast().page();
        assertThat(pages).isGreaterThan(3);
        assertThat(runs)
                .filteredOn(run -> run.text().startsWith("Halaman "))
                .extracting(Run::text)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> "Halaman " + page + " dari " + pages)
                        .toList());
    }

    @Test
    void theBannerStandsOnEveryPageAndIsReadOnce() {
        List<Run> banners = PlacedText.of(Rendered.sample(Language.ID)).stream()
                .filter(run -> run.text().equals("DATA SINTETIS · bukan angka resmi"))
                .toList();
        assertThat(banners).extracting(Run::page).containsExactly(1, 2);
        assertThat(banners).extracting(run -> run.mark().isPresent()).containsExactly(true, false);
    }

    @Test
    void aKeyFigureStandsLargeWithItsUnitBesideIt() {
        List<Run> runs = PlacedText.of(Rendered.sample(Language.ID));
        Run number = find(runs, "2,1");
        Run unit = runs.get(runs.indexOf(number) + 1);
        assertThat(number.size()).isEqualTo(26);
        assertThat(number.face()).isEqualTo("SourceSans3-Bold");
        assertThat(unit.text()).isEqualTo("juta");
        assertThat(unit.baseline()).isEqualTo(number.baseline());
        assertThat(unit.left()).isBetween(number.right() + 3, number.right() + 6);
    }

    @Test
    void barsAreInTheOrderGivenWithTheirFiguresOnOneEdge() {
        List<Run> runs = PlacedText.of(Rendered.blocks(HardReport.barChart(3)));
        List<Run> figures =
                runs.stream().filter(run -> run.text().equals("1,0%")).toList();
        assertThat(figures).hasSize(3);
        assertThat(figures).extracting(Run::baseline).isSorted();
        assertThat(figures)
                .allSatisfy(run -> assertThat(run.right()).isCloseTo(PageFrame.MARGIN + PageFrame.WIDTH, offset(0.2)));
    }

    /** Whatever stands above: a short list stays whole, of a long one two terms stand on either side of the end of a page. */
    @ParameterizedTest
    @ValueSource(ints = {3, 14})
    void noTermOfAListStandsAlone(int terms) {
        List<Block.Definitions.Entry> entries = IntStream.rangeClosed(1, terms)
                .mapToObj(term -> new Block.Definitions.Entry("Istilah " + term, "arti"))
                .toList();
        Set<Integer> firstParts = new TreeSet<>();
        for (int lines = 18; lines < 36; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Block.Paragraph("baris")));
            blocks.add(new Block.Definitions(entries));
            Map<Integer, Long> byPage = PlacedText.of(Rendered.blocks(blocks.toArray(Block[]::new))).stream()
                    .filter(run -> run.text().startsWith("Istilah "))
                    .collect(groupingBy(PlacedText.Run::page, TreeMap::new, counting()));
            assertThat(byPage.values()).as("below %d lines", lines).doesNotContain(1L);
            assertThat(byPage.size()).isLessThanOrEqualTo(terms == 3 ? 1 : 2);
            firstParts.add(byPage.size());
        }
        assertThat(firstParts).hasSize(terms == 3 ? 1 : 2);
    }

    @Test
    void aHeadingDoesNotStandAloneAtTheFootOfAPage() {
        for (int lines = 26; lines < 36; lines++) {
            Block[] blocks = Stream.concat(
                            Stream.generate(() -> new Block.Paragraph("Baris")).limit(lines),
                            Stream.of(new Block.Heading("Judul"), new Block.Paragraph("Isi")))
                    .toArray(Block[]::new);
            List<Run> runs = PlacedText.of(Rendered.blocks(blocks));
            assertThat(find(runs, "Judul").page())
                    .as("page of the heading after %d paragraphs", lines)
                    .isEqualTo(find(runs, "Isi").page());
        }
    }

    private static Run find(List<Run> runs, String text) {
        return runs.stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
    }
}
