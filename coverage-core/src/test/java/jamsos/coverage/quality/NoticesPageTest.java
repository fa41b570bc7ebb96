package jamsos.coverage.quality;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/notices.md} is the catalogue of the code. After a change to it, write the page anew by running this test with
 * {@code -Ddocs.write=true}.
 */
class NoticesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "notices.md");

    @Test
    void itListsEveryCodeAsTheCodeSaysIt() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page());
        } else {
            assertThat(Files.readString(PAGE)).isEqualTo(page());
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Notices: what can be told about a delivery

                Every notice (catatan) has a code, a severity, the place it speaks of (file, sheet, row, column), the value
                found there, a sentence that says what is wrong and one that says what to do. `{value}` stands for the value
                found, personal data masked; `{detail}` for what was expected or is named. Codes of severity ERROR reject a
                row, hold a delivery or hold the month; those of WARNING and INFO change no count. Which is told when stands in
                [sources.md](sources.md). This page is written from the code by a test.

                """);
        for (NoticeCode code : NoticeCode.values()) {
            page.append("## ").append(code).append("\n\n");
            page.append(code.severity()).append("\n\n");
            for (Language language : Language.values()) {
                page.append("- ")
                        .append(language.code())
                        .append(": ")
                        .append(code.text(language))
                        .append(" *")
                        .append(code.advice(language))
                        .append("*\n");
            }
            page.append("\n");
        }
        return page.deleteCharAt(page.length() - 1).toString();
    }
}
