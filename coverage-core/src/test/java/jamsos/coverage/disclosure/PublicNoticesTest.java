package jamsos.coverage.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.Basis;
import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Wording;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNoticesTest {

    private static final Figure SHOWN = new Figure(
            new CellId(
                    WrittenTable.MONTH,
                    Measure.PERSONS,
                    Definition.ACTIVE,
                    Slice.of(Regions.lampung().province().code())),
            Optional.of(BigDecimal.TEN),
            EnumSet.noneOf(Flag.class),
            Basis.COUNTED);

    private static Notice notice(NoticeCode code, String value, String english) {
        return new Notice(code, Notice.Place.file("a.csv"), value, new Wording("12 orang", english));
    }

    @Test
    void numbersAreToldWhereNothingIsWithheld() {
        Notice notice = notice(NoticeCode.HEADCOUNT_DIFFERS, "120, 1.234", "118 persons");
        assertThat(PublicNotices.of(List.of(notice), List.of(SHOWN))).containsExactly(notice);
    }

    @Test
    void onceAFigureIsWithheldNoticesKeepTheirWordsAndLoseTheirNumbers() {
        Notice counts = notice(NoticeCode.HEADCOUNT_DIFFERS, "120", "118 persons in 18.01");
        Notice other = notice(NoticeCode.SURVEY_REUSED, "120", "118 persons in 18.01");
        assertThat(PublicNotices.of(List.of(counts, other), List.of(SHOWN, SHOWN.withheld())))
                .containsExactly(
                        new Notice(
                                NoticeCode.HEADCOUNT_DIFFERS,
                                Notice.Place.file("a.csv"),
                                "…",
                                new Wording("… orang", "… persons in 18.01")),
                        other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4         | persons       | true
                    120, 3    | persons       | true
                    120       | 1 person      | true
                    120       | persons, 2    | true
                    5         | 0 persons     | false
                    14        | 40 persons    | false
                    18.01     | 1.234 persons | false
                    """)
    void aSmallNumberIsNotToldInAnyCase(String value, String english, boolean cut) {
        Notice notice = notice(NoticeCode.PARTS_DIFFER, value, english);
        assertThat(PublicNotices.of(List.of(notice), List.of(SHOWN)).get(0).equals(notice))
                .isNotEqualTo(cut);
    }
}
