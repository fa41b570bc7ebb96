package jamsos.coverage.worker;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One person's participation as one row of a supplier states it (kepesertaan). A person may have several.
 *
 * @param nik who
 * @param birthDate the birth date the row states
 * @param sex the sex the row states
 * @param region the kabupaten/kota the row places the person in
 * @param segment the segment
 * @param programs the programs, at least one
 * @param active whether the supplier calls the participation active
 * @param paidThrough the last month paid, empty where the supplier does not say
 * @param cover until when cover is paid, by whom and under which scheme, as far as the supplier says
 */
public record Participation(
        Nik nik,
        LocalDate birthDate,
        Sex sex,
        KemendagriCode region,
        Segment segment,
        Set<Program> programs,
        boolean active,
        Optional<YearMonth> paidThrough,
        Cover cover) {

    /** Refuses a province as region and an empty set of programs. */
    public Participation {
        Objects.requireNonNull(nik, "nik");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(paidThrough, "paidThrough");
        Objects.requireNonNull(cover, "cover");
        if (region.isProvince()) {
            throw new IllegalArgumentException("region must be a kabupaten or kota, found " + region);
        }
        if (programs.isEmpty()) {
            throw new IllegalArgumentException("programs must name at least one program, found none");
        }
        programs = Set.copyOf(programs);
    }

    /** A participation of whose cover the supplier says nothing. */
    public Participation(
            Nik nik,
            LocalDate birthDate,
            Sex sex,
            KemendagriCode region,
            Segment segment,
            Set<Program> programs,
            boolean active,
            Optional<YearMonth> paidThrough) {
        this(nik, birthDate, sex, region, segment, programs, active, paidThrough, Cover.UNKNOWN);
    }
}
