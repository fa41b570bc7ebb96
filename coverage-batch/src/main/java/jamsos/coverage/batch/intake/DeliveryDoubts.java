package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.worker.Nik;
import java.util.Optional;

/**
 * What the NIKs of a delivery say about it as a whole (keraguan atas kiriman): whether a spreadsheet has rounded them, and
 * whether its region codes are of the system declared.
 *
 * <p>Codes are doubted where a code means different regions in the two systems and no name stands beside it. Of the rows
 * whose NIK was issued in one of the two regions, at least {@value #FEWEST_ROWS} must be there and twice as many speak
 * for the other system as for the declared one: people move, but not to where a swapped code would put them.
 */
final class DeliveryDoubts {

    private static final int FEWEST_ROWS = 20;
    private static final int CLEARLY = 2;
    private static final int NIK_LENGTH = 16;

    private long numericNiks;
    private long roundNiks;
    private long agreeing;
    private long agreeingOtherwise;

    /** Looks at a NIK that a spreadsheet may have taken for a number, as it is written. */
    void look(String written) {
        if (written.length() == NIK_LENGTH && written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            numericNiks++;
            roundNiks += written.charAt(NIK_LENGTH - 1) == '0' ? 1 : 0;
        }
    }

    /** Compares where a NIK was issued with what its row's code means in either system. */
    void look(Nik nik, RegionFinding finding) {
        if (finding.otherwise().isPresent()) {
            look(
                    Districts.code(nik.number()),
                    Districts.code(finding.region().orElseThrow()),
                    Districts.code(finding.otherwise().get()));
        }
    }

    /** The same of the first digits of a NIK and of those that are issued in the regions that the code means. */
    void look(int issued, int code, int otherwise) {
        agreeing += issued == code ? 1 : 0;
        agreeingOtherwise += issued == otherwise ? 1 : 0;
    }

    /** Looks at NIKs of sixteen digits that a spreadsheet may have taken for numbers, so many of them ending in 0. */
    void look(long numeric, long round) {
        numericNiks += numeric;
        roundNiks += round;
    }

    /** Takes over what was looked at elsewhere in the delivery. */
    void addAll(DeliveryDoubts other) {
        numericNiks += other.numericNiks;
        roundNiks += other.roundNiks;
        agreeing += other.agreeing;
        agreeingOtherwise += other.agreeingOtherwise;
    }

    /** Why the delivery is held: all its NIKs have lost their last digit. */
    Optional<Notice> precisionLost(Notice.Place place) {
        return numericNiks >= FEWEST_ROWS && roundNiks == numericNiks
                ? Optional.of(new Notice(NoticeCode.NIK_PRECISION_LOST, place, Long.toString(numericNiks), ""))
                : Optional.empty();
    }

    /** Why the delivery is held: its region codes look like those of the other system. */
    Optional<Notice> codeSystem(Notice.Place place, CodeSystem declared) {
        if (agreeing + agreeingOtherwise < FEWEST_ROWS || agreeingOtherwise < CLEARLY * agreeing) {
            return Optional.empty();
        }
        boolean kemendagri = declared == CodeSystem.KEMENDAGRI;
        String share = "Kemendagri " + (kemendagri ? agreeing : agreeingOtherwise) + ", BPS "
                + (kemendagri ? agreeingOtherwise : agreeing);
        return Optional.of(new Notice(NoticeCode.CODE_SYSTEM_DOUBT, place, share, kemendagri ? "Kemendagri" : "BPS"));
    }
}
