package jamsos.coverage.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.value.Language;
import jamsos.coverage.value.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void aNoticeSpeaksTheReadersLanguage() {
        Notice notice = new Notice(
                NoticeCode.FIELD_COUNT,
                Notice.Place.file("bpjs.csv").row(17),
                "9",
                new Wording("10 kolom", "10 columns"));
        assertThat(notice.message(Language.ID))
                .isEqualTo("Jumlah kolom baris ini tidak sama dengan judul kolom (diharapkan 10 kolom, ditemukan 9). "
                        + "Periksa pemisah kolom dan tanda kutip pada baris ini.");
        assertThat(notice.message(Language.EN))
                .isEqualTo("This row does not have as many fields as the header (expected 10 columns, found 9). "
                        + "Check separators and quotes in this row.");
    }

    @Test
    void aPlaceIsNarrowedDown() {
        Notice.Place row = Notice.Place.file("bpjs.csv").row(17);
        assertThat(row.row()).isEqualTo(OptionalLong.of(17));
        assertThat(row.column()).isEmpty();
        assertThat(row.column("NIK"))
                .isEqualTo(new Notice.Place(
                        "bpjs.csv", Optional.empty(), Optional.empty(), OptionalLong.of(17), Optional.of("NIK")));
    }

    @Test
    void everyReasonForRejectionIsAnError() {
        assertThat(NoticeCode.NIK.severity()).isEqualTo(Severity.ERROR);
        assertThat(NoticeCode.BASE_JUMP.severity()).isEqualTo(Severity.WARNING);
        assertThat(NoticeCode.SURVEY_REUSED.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aRefusedValueHasAReason() {
        assertThat(Checked.rejected(NoticeCode.NIK).reason()).hasValue(NoticeCode.NIK);
        assertThat(Checked.accepted("x", NoticeCode.NIK_REPAIRED).reason()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checked<>(Optional.empty(), List.of()))
                .withMessage("a refused value needs a reason");
    }
}
