package jamsos.coverage.program;

/** Whether somebody joins a program (kewajiban kepesertaan). */
public enum JoinRule {
    /** Has to be registered (wajib). */
    MUST,
    /** May be registered (sukarela). */
    MAY,
    /** Joins by law, without registering, once the conditions are met (otomatis). */
    AUTOMATIC,
    /** Cannot join (tidak tersedia). */
    NOT_OFFERED
}
