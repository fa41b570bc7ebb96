package jamsos.coverage.program;

import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper by which people come into a scheme (surat dalam jejak penetapan).
 *
 * @param kind what it is
 * @param title what it says or asks for
 * @param number its number, empty where the sources give none
 * @param date its date, empty where the sources give none
 * @param citation where it is told of
 */
public record SchemePaper(
        Kind kind, Wording title, Optional<String> number, Optional<LocalDate> date, Citation citation) {

    /** Refuses absent parts. */
    public SchemePaper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(citation, "citation");
    }

    /** What a paper is. */
    public enum Kind {
        /** A regulation on which the scheme rests (peraturan). */
        REGULATION,
        /** An agreement between the office and BPJS Ketenagakerjaan (perjanjian kerja sama). */
        AGREEMENT,
        /** Membership of a farmers' group of the scheme (keanggotaan kelompok). */
        MEMBERSHIP,
        /** A survey of candidates and their places (calon penerima dan calon lokasi, CPCL). */
        SURVEY,
        /** A proposal with the candidates' papers (usulan). */
        PROPOSAL,
        /** The decree that fixes the recipients (surat keputusan). */
        DECREE
    }
}
