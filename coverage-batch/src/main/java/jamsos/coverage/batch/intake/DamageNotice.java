package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.table.RecordReader.Damage;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;

/** What a reader of records found damaged, as a notice. */
final class DamageNotice {

    private DamageNotice() {}

    static Notice of(Damage damage, Notice.Place place) {
        Notice.Place row = place.row(damage.line());
        return switch (damage.kind()) {
            case RECORD_TOO_LONG -> new Notice(NoticeCode.RECORD_TOO_LONG, row, "", "");
            case OPEN_QUOTE ->
                new Notice(
                        NoticeCode.FILE_DAMAGED,
                        row,
                        "",
                        new Wording(
                                "tanda kutip yang dibuka pada baris " + damage.line()
                                        + " tidak pernah ditutup; mungkin berkas terpotong",
                                "the quote opened on line " + damage.line()
                                        + " is never closed; the file may be cut off"));
        };
    }
}
