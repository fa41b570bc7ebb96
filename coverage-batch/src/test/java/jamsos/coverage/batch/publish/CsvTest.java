package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void commasQuotesAndLineBreaksAreQuoted() throws IOException {
        try (Csv csv = new Csv(out, "a", "b")) {
            csv.text("one, two").text("say \"so\"").endRow();
            csv.text("two\nlines").text("two\r").endRow();
        }

        assertThat(text()).isEqualTo("a,b\n\"one, two\",\"say \"\"so\"\"\"\n\"two\nlines\",\"two\r\"\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
        try (Csv csv = new Csv(out, "name", "gap")) {
            csv.text("=1+1").number(-5).endRow();
            csv.text("+62").number(new BigDecimal("-0.5000")).endRow();
            csv.text("-").text("@home").endRow();
            csv.text("=HYPERLINK(\"http://x\",\"a\")").text("\t=1").endRow();
            csv.text(" @x").text("\r\n-1").endRow();
            csv.text("a=b").text("").endRow();
            csv.text(" ").text("a -1").endRow();
        }

        assertThat(text())
                .isEqualTo("name,gap\n'=1+1,-5\n'+62,-0.5000\n'-,'@home\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",'\t=1\n' @x,\"'\r\n-1\"\na=b,\n ,a -1\n");
    }

    @Test
    void textIsUtf8WithoutAMarkAndNumbersArePlain() throws IOException {
        try (Csv csv = new Csv(out, "ñ")) {
            csv.number(new BigDecimal("1E+7")).endRow();
        }

        assertThat(out.toByteArray()).isEqualTo("ñ\n10000000\n".getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
