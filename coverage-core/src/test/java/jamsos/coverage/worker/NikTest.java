package jamsos.coverage.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.quality.Checked;
import jamsos.coverage.quality.NoticeCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {

    @ParameterizedTest(name = "[{index}] {0}: {2}")
    @CsvFileSource(resources = "nik.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void isReadAsTheRulesSay(String raw, String digits, String outcome) {
        Checked<Nik> checked = Nik.read(withInvisible(raw));
        switch (outcome) {
            case "taken" -> {
                assertThat(checked.value().orElseThrow().digits()).isEqualTo(digits);
                assertThat(checked.codes()).isEmpty();
            }
            case "repaired" -> {
                assertThat(checked.value().orElseThrow().digits()).isEqualTo(digits);
                assertThat(checked.codes()).containsExactly(NoticeCode.NIK_REPAIRED);
            }
            case "rejected" -> assertThat(checked.reason()).contains(NoticeCode.NIK);
            default -> throw new AssertionError("unknown outcome " + outcome);
        }
    }

    /** The case file names what cannot be seen. */
    private static String withInvisible(String raw) {
        return raw == null
                ? ""
                : raw.replace("<NBSP>", "\u00a0").replace("<ZWSP>", "\u200b").replace("<TAB>", "\t");
    }

    @Test
    void tellsSexBirthAndPlaceOfFirstIssue() {
        Nik woman = Nik.of("1871054107900003");
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
        assertThat(woman.agreesWith(LocalDate.of(1990, 7, 1))).isTrue();
        assertThat(woman.agreesWith(LocalDate.of(1990, 7, 2))).isFalse();
        assertThat(woman.agreesWith(LocalDate.of(1991, 7, 1))).isFalse();
        assertThat(woman.issuingProvince()).isEqualTo("18");
        assertThat(woman.issuingRegion()).isEqualTo("18.71");
        assertThat(Nik.of("1871053112850001").sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({
        "1871054107900003, 2022-07-31, 1990-07-01",
        "1871050107050003, 2022-07-31, 2005-07-01",
        "1871050107080003, 2022-07-31, ",
        "1871050107220003, 2122-07-31, 2022-07-01",
        "1871052902010001, 2022-07-31, ",
        "1871052902040001, 2022-07-31, 2004-02-29"
    })
    void theAgeWindowSettlesTheCentury(String digits, LocalDate on, LocalDate birth) {
        assertThat(Nik.of(digits).birthDate(on, 15, 100)).isEqualTo(Optional.ofNullable(birth));
    }

    @Test
    void hidesWhatIdentifies() {
        assertThat(Nik.of("1871054107900003")).hasToString("187105**********");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nik.of("1871054107900000"))
                .withMessage("a NIK has 16 digits with a possible birth date and a serial number from 0001");
    }

    @Test
    void keepsLeadingZeros() {
        assertThat(Nik.of("0801050101900002").digits()).isEqualTo("0801050101900002");
    }

    @Test
    void equalNumbersAreTheSamePerson() {
        assertThat(Nik.of("1871054107900003"))
                .isEqualTo(Nik.of("1871054107900003"))
                .hasSameHashCodeAs(Nik.of("1871054107900003"))
                .isNotEqualTo(Nik.of("1871054107900004"))
                .isLessThan(Nik.of("1871054107900004"));
    }

    @Test
    void theNumberIsItsDigits() {
        assertThat(Nik.of("0801050101900002").number()).isEqualTo(801_050_101_900_002L);
        assertThat(Nik.of("1871054107900003").hashCode()).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1871050107070003, 2022-07-31, 2007-07-01",
        "1871053107070003, 2022-07-31, 2007-07-31",
        "1871050108070003, 2022-07-31, ",
        "1871050108210003, 2022-07-31, 1921-08-01",
        "1871053107210003, 2022-07-31, "
    })
    void theAgeWindowHoldsBothItsEnds(String digits, LocalDate on, LocalDate birth) {
        assertThat(Nik.of(digits).birthDate(on, 15, 100)).isEqualTo(Optional.ofNullable(birth));
    }
}
