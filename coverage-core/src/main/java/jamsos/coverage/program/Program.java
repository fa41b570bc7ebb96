package jamsos.coverage.program;

/** A social security program of BPJS Ketenagakerjaan (program jaminan sosial ketenagakerjaan); codes as in law. */
public enum Program {
    /** Work accident (Jaminan Kecelakaan Kerja). */
    JKK,
    /** Death (Jaminan Kematian). */
    JKM,
    /** Old-age savings (Jaminan Hari Tua). */
    JHT,
    /** Pension (Jaminan Pensiun). */
    JP,
    /** Job loss (Jaminan Kehilangan Pekerjaan), since 2021. */
    JKP
}
