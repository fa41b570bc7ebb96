package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One line of what is owed (rincian iuran).
 *
 * @param programs the program it goes to; two where the law gives one amount for both
 * @param payer who pays
 * @param rule how it was reckoned
 * @param exact the amount before rounding
 * @param amount the amount in whole rupiah
 * @param outOf the program on whose bill it stands, where JKP takes a part of another program's contribution
 * @param citation the law
 * @param verified false where the law used rests on general knowledge
 */
public record ContributionLine(
        Set<Program> programs,
        Payer payer,
        ContributionRule rule,
        BigDecimal exact,
        Rupiah amount,
        Optional<Program> outOf,
        Citation citation,
        boolean verified) {}
