package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.Block.Table;
import jamsos.coverage.report.Block.Table.Align;
import jamsos.coverage.report.Block.Table.Column;
import jamsos.coverage.report.Datum;
import jamsos.coverage.report.pdf.PlacedText.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableDrawingTest {

    @Test
    void aTableOverSeveralPagesRepeatsItsHeaderAsAnArtifact() {
        List<Run> runs = PlacedText.of(Rendered.blocks(numbered(200)));
        List<Run> headers =
                runs.stream().filter(run -> run.text().equals("Kabupaten/kota")).toList();
        assertThat(headers)
                .extracting(Run::page)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, runs.getLast().page()).boxed().toList());
        assertThat(headers.getFirst().mark()).isPresent();
        assertThat(headers.stream().skip(1)).extracting(Run::mark).containsOnly(Optional.empty());
        assertThat(runs.stream().map(Run::text).filter(text -> text.startsWith("Wilayah ")))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSmallTableStaysOnOnePageWithItsHeadingAndNote() {
        for (int lines = 20; lines < 34; lines += 2) {
            Block[] blocks = new Block[lines + 3];
            for (int i = 0; i < lines; i++) {
                blocks[i] = new Block.Paragraph("Baris");
            }
            blocks[lines] = new Block.Heading("Rincian");
            blocks[lines + 1] = numbered(4);
            blocks[lines + 2] = new Block.Notes(List.of("Sumber: rekap"));
            List<Run> runs = PlacedText.of(Rendered.blocks(blocks));
            assertThat(runs.stream()
                            .filter(run -> run.text().matches("Rincian|Pekerja menurut.*|Wilayah .*|Sumber.*"))
                            .map(Run::page)
                            .distinct())
                    .as("pages of the table after %d paragraphs", lines)
                    .hasSize(1);
        }
    }

    @Test
    void theTotalIsBoldAndNeverAloneOnItsPage() {
        for (int rows = 36; rows < 48; rows += 2) {
            List<Run> runs = PlacedText.of(Rendered.blocks(numbered(rows)));
            Run total = find(runs, "Wilayah " + rows);
            assertThat(total.face()).isEqualTo("SourceSans3-Bold");
            assertThat(find(runs, "Wilayah " + (rows - 1)).page())
                    .as("page of the row above the total of %d rows", rows)
                    .isEqualTo(total.page());
        }
    }

    @Test
    void figuresStandOnTheRightEdgeOfTheirColumn() {
        List<Run> figures = PlacedText.of(Rendered.blocks(numbered(20))).stream()
                .filter(run -> run.text().matches("[\\d.]+"))
                .toList();
        assertThat(figures).hasSize(20);
        assertThat(figures.stream().map(run -> Math.round(run.right() * 10)).distinct())
                .hasSize(1);
    }

    @Test
    void columnsShareTheWidthByWeightButKeepTheirWordsWhole() {
        Table table = new Table(
                "Lebar",
                "",
                List.of(new Column("Uraian", 20, Align.LEFT), new Column("Pertanggungjawaban", 1, Align.RIGHT)),
                List.of(List.of(Datum.text("a"), Datum.text("1"))),
                false);
        List<Run> runs = PlacedText.of(Rendered.blocks(table));
        assertThat(find(runs, "Pertanggungjawaban").size()).isCloseTo(8.4, offset(0.01));
    }

    @Test
    void nineColumnsOfOrdinaryWordsAreSetInOrdinarySize() {
        List<Run> runs = PlacedText.of(Rendered.blocks(HardReport.table(9, 3)));
        assertThat(runs.stream().filter(run -> run.text().equals("1.234.567")))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.size()).isGreaterThanOrEqualTo(7.6));
    }

    private static Table numbered(int rows) {
        return new Table(
                "Wilayah",
                "Pekerja menurut wilayah",
                List.of(new Column("Kabupaten/kota", 3, Align.LEFT), new Column("Pekerja", 1, Align.RIGHT)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                row -> List.of(Datum.text("Wilayah " + row), Datum.text(row % 2 == 0 ? "1.000" : "7")))
                        .toList(),
                true);
    }

    private static Run find(List<Run> runs, String text) {
        return runs.stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow();
    }
}
