package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Segment;
import java.time.LocalDate;

/**
 * How a person takes part (kepesertaan).
 *
 * @param segment the segment
 * @param cover the programs
 * @param payer who pays
 * @param berjaya whether under the scheme KPB, Kartu Petani Berjaya
 * @param employer the number of the employer, 0 where there is none
 * @param monthsAhead for how many months after the month of the file an active cover is paid, as rows of BPU state
 * @param registeredOn the day of registration
 */
record Membership(
        Segment segment,
        Cover cover,
        Payer payer,
        boolean berjaya,
        int employer,
        int monthsAhead,
        LocalDate registeredOn) {

    private static final Segment[] SEGMENTS = Segment.values();
    private static final int[] SEGMENT_WEIGHTS = {46, 36, 13, 5};
    private static final Payer[] PAYERS = Payer.values();
    private static final int EMPLOYERS = 5000;

    static Segment drawSegment(Dice dice) {
        return SEGMENTS[dice.weighted(SEGMENT_WEIGHTS)];
    }

    static Segment drawOtherSegment(Dice dice, Segment than) {
        return SEGMENTS[(than.ordinal() + 1 + dice.below(SEGMENTS.length - 1)) % SEGMENTS.length];
    }

    static Membership draw(Dice dice, Segment segment, LocalDate registeredOn) {
        Cover cover = Cover.draw(dice, segment);
        int employer = segment == Segment.PU || segment == Segment.JAKON ? 1 + dice.below(EMPLOYERS) : 0;
        Payer payer = switch (segment) {
            case PU, JAKON -> Payer.EMPLOYER;
            case BPU -> PAYERS[dice.weighted(50, 0, 2, 18, 16, 6, 5, 3)];
            case PMI -> Payer.SELF;
        };
        boolean berjaya = payer == Payer.APBD_PROV && dice.perMille(700);
        return new Membership(segment, cover, payer, berjaya, employer, dice.below(13), registeredOn);
    }
}
