package jamsos.coverage.batch.intake;

import static jamsos.coverage.batch.intake.PackedText.gzip;
import static jamsos.coverage.batch.intake.PackedText.zip;
import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.RowBalance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same rows in every shape in which they can arrive give the same figures, to the last one. */
class ShapesTest {

    private static final PlainRows ROWS = PlainRows.ofMembers(400, 11);

    @TempDir
    private Path inbox;

    static Stream<Named<Shape>> shapes() {
        return Stream.of(
                Named.of("gzip", new Shape("a.csv.gz", rows -> gzip(rows.csv()), "{}", 0)),
                Named.of("archive of two", new Shape("a.zip", ShapesTest::halves, "{}", 0)),
                Named.of("workbook of texts", new Shape("a.xlsx", PlainRows::plainWorkbook, "{}", 0)),
                Named.of("workbook as people make it", new Shape("a.xlsx", PlainRows::messyWorkbook, "{}", 11)),
                Named.of(
                        "workbook in an archive",
                        new Shape("a.zip", rows -> zip(Map.of("data/Peserta.xlsx", rows.messyWorkbook())), "{}", 11)),
                Named.of(
                        "workbook packed by gzip",
                        new Shape("a.xlsx.gz", rows -> gzip(rows.messyWorkbook()), "{}", 11)));
    }

    private record Shape(String name, Function<PlainRows, byte[]> bytes, String told, int outOfScope) {}

    private static byte[] halves(PlainRows rows) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("satu.csv", rows.part(0, 150).csv());
        entries.put("dua.csv", rows.part(150, rows.size()).csv());
        return zip(entries);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theFiguresAreThoseOfTheCsv(Shape shape) throws IOException {
        TestMonth plain = new TestMonth(inbox.resolve("plain"));
        RowBalance expected = plain.countEach("a.csv", ROWS.csv()).get(0).balance();
        assertThat(expected).isEqualTo(new RowBalance(400, 400, 0, 0));

        TestMonth shaped = new TestMonth(inbox.resolve("shaped"));
        List<Counted> counted = shaped.countEach(shape.name(), shape.bytes().apply(ROWS));

        assertThat(counted).allSatisfy(one -> {
            assertThat(one.held()).isEmpty();
            assertThat(one.told()).isEqualTo(shape.told());
        });
        assertThat(counted.stream().mapToLong(one -> one.balance().taken()).sum())
                .isEqualTo(400);
        assertThat(counted.stream().mapToLong(one -> one.balance().rejected()).sum())
                .isZero();
        assertThat(counted.stream().mapToLong(one -> one.balance().outOfScope()).sum())
                .isEqualTo(shape.outOfScope());
        assertThat(shaped.figures()).isEqualTo(plain.figures()).hasSizeGreaterThan(100);
    }
}
