package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole reports, word for word. What a report says now is left in {@code target/golden}; where the change is meant, it
 * becomes the golden file.
 */
class GoldenReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void july2022ReadsAsPublished(Language language) throws IOException {
        assertReads("july-2022", Months.july2022(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMonthOfRecordsTellsAllItsTables(Language language) throws IOException {
        assertReads("records", Months.internalRecords(), language);
    }

    private static void assertReads(String name, ReportInput input, Language language) throws IOException {
        String file = String.format(Locale.ROOT, "%s-%s.txt", name, language.code());
        String report = ReportText.of(ReportComposer.compose(input, language));
        Path now = Path.of("target", "golden", file);
        Files.createDirectories(now.getParent());
        Files.writeString(now, report);
        try (InputStream golden = GoldenReportTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(golden).as("golden file " + file).isNotNull();
            assertThat(report).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
