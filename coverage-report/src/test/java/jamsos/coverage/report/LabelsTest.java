package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.value.Language;
import jamsos.coverage.worker.Sex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Pattern GAP = Pattern.compile("\\{[a-z0-9]+}");

    /** Words that are the same in both languages, or hold nothing but gaps. */
    private static final Set<Labels> ALIKE = EnumSet.of(Labels.LAYOUT_OTHER, Labels.METADATA_SHEET);

    @Test
    void everyLabelSaysSomethingInBothLanguages() {
        assertThat(Labels.values())
                .allSatisfy(label -> assertThat(raw(label, Language.ID)).isNotBlank())
                .allSatisfy(label -> assertThat(raw(label, Language.EN)).isNotBlank());
    }

    @Test
    void noLabelWasLeftInTheOtherLanguage() {
        assertThat(Arrays.stream(Labels.values())
                        .filter(label -> raw(label, Language.ID).equals(raw(label, Language.EN))))
                .containsExactlyInAnyOrderElementsOf(ALIKE);
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        assertThat(Labels.values())
                .allSatisfy(label -> assertThat(gaps(label, Language.EN)).isEqualTo(gaps(label, Language.ID)));
    }

    private static Set<String> gaps(Labels label, Language language) {
        return GAP.matcher(raw(label, language))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The label as it is written, its gaps open. */
    private static String raw(Labels label, Language language) {
        return label.in(language, "{0}", "{1}", "{2}", "{3}");
    }

    @Test
    void gapsAreFilledOnceAndInOrder() {
        assertThat(Labels.SOURCE_GIVEN.in(Language.ID, "berkas {1}", "Juli 2022"))
                .isEqualTo("berkas {1}; posisi data: Juli 2022");
        assertThat(Labels.PAGE.in(Language.EN)).isEqualTo("Page {page} of {pages}");
    }

    @Test
    void namesOfSheetsFitExcel() {
        assertThat(Arrays.stream(Labels.values()).filter(label -> label.name().endsWith("_SHEET")))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.in(Language.ID)).hasSizeLessThanOrEqualTo(31))
                .allSatisfy(label -> assertThat(label.in(Language.EN)).hasSizeLessThanOrEqualTo(31));
    }

    @Test
    void everyCodeOfASegmentProgramSexFlagOrStateHasALabelOfItsOwn() {
        assertThat(Stream.of(
                                Arrays.stream(Segment.values()).map(Names::of),
                                Arrays.stream(Program.values()).map(Names::of),
                                Arrays.stream(Sex.values()).map(Names::of),
                                Arrays.stream(Flag.values()).map(Names::of),
                                Arrays.stream(Severity.values()).map(Names::of),
                                Arrays.stream(DeliveryLine.State.values()).map(Names::of))
                        .flatMap(labels -> labels))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Measure.values()).map(Names::of)).hasSize(Measure.values().length);
        assertThat(Arrays.stream(Definition.values()).map(Names::of)).hasSize(Definition.values().length);
    }
}
