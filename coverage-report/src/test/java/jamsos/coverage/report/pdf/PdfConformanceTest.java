package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.value.Language;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfConformanceTest {

    private static final Locale USUAL = Locale.getDefault();

    /** veraPDF knows the types of its own rules only where the lower case of I is i. */
    @BeforeAll
    static void startValidator() {
        Locale.setDefault(Locale.ROOT);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @AfterAll
    static void restoreLocale() {
        Locale.setDefault(USUAL);
    }

    static Stream<Arguments> reports() {
        return Stream.of("2b", "ua1")
                .flatMap(flavour -> Stream.of(
                        Arguments.of(flavour, "Indonesian sample", SampleReport.in(Language.ID)),
                        Arguments.of(flavour, "English sample", SampleReport.in(Language.EN)),
                        Arguments.of(flavour, "everything too long or empty", HardReport.report()),
                        Arguments.of(flavour, "title page alone", SampleReport.of(Language.ID, List.of())),
                        Arguments.of(
                                flavour, "200 rows", SampleReport.of(Language.ID, List.of(HardReport.table(9, 200))))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reports")
    void passesVeraPdf(String flavour, String name, CoverageReport report) throws Exception {
        PDFAFlavour standard = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Rendered.report(report)), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(standard, 200, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + " test "
                                    + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage()))
                    .as("failures of %s in: %s", flavour, name)
                    .isEmpty();
            assertThat(result.isCompliant()).as("%s of: %s", flavour, name).isTrue();
            assertThat(result.getTotalAssertions())
                    .as("checks of %s in: %s", flavour, name)
                    .isGreaterThan(500);
        }
    }
}
