package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theInternalEditionIsMarkedOnEveryPage(Language language) {
        assertThat(banner(Months.internalRecords(), language).orElseThrow())
                .contains("TERBATAS")
                .endsWith(" · DATA SINTETIS");
    }

    @Test
    void thePublicEditionCarriesTheConfiguredBannerOnly() {
        assertThat(banner(Months.records(), Language.ID)).contains("DATA SINTETIS");
        assertThat(banner(Months.july2022(), Language.ID)).isEmpty();
    }

    private static Optional<String> banner(ReportInput input, Language language) {
        return ReportComposer.compose(input, language).banner();
    }
}
