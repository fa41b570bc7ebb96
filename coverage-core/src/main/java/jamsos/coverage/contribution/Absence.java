package jamsos.coverage.contribution;

import jamsos.coverage.program.Program;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A program that was asked for and has no amount, and why (iuran tidak tersedia).
 *
 * @param program the program
 * @param reason why there is no amount
 * @param next the day on which the next rule that is known comes into force, where there is one
 */
public record Absence(Program program, Reason reason, Optional<LocalDate> next) {

    /** Why there is no amount. */
    public enum Reason {
        /** The program does not take this segment (program tidak tersedia bagi segmen ini). */
        NOT_OFFERED,
        /** No rule that is known was in force (belum atau tidak lagi berlaku). */
        NOT_IN_FORCE,
        /** Something is owed; how much is not in the sources (besaran tidak ditemukan). */
        AMOUNT_UNKNOWN,
        /**
         * JKP takes a part of the JKK contribution, and the sources do not say how large it is while a relief lowers
         * that contribution. What the employer pays is not touched (rekomposisi tidak diketahui).
         */
        SHARE_UNKNOWN
    }

    /** For example {@code JKP: NOT_IN_FORCE, next 2021-02-02}. */
    @Override
    public String toString() {
        return program + ": " + reason + next.map(day -> ", next " + day).orElse("");
    }
}
