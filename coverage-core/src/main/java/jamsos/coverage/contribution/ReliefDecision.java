package jamsos.coverage.contribution;

/**
 * Whether a relief of the month lowers a contribution, and if not, why (penerapan keringanan).
 *
 * @param relief the relief
 * @param outcome what came of it
 */
public record ReliefDecision(Relief relief, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        /** It lowers the contribution (diterapkan). */
        APPLIED,
        /** It is for other lines of business (sektor lain). */
        OTHER_SECTOR,
        /** The law leaves out contributions paid by this payer (pembayar dikecualikan). */
        PAYER_EXCLUDED,
        /** The sources do not say whether it holds for this payer, so the full price is taken (pembayar tidak disebut). */
        PAYER_NOT_NAMED,
        /** The employer has too few active participants (peserta kurang dari syarat). */
        TOO_FEW_PARTICIPANTS
    }
}
