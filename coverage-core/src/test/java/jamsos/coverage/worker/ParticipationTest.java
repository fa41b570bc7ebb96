package jamsos.coverage.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private static final Nik NIK = Nik.of("1871054107900003");
    private static final KemendagriCode METRO = new KemendagriCode("18.72");
    private static final KemendagriCode PROVINCE = new KemendagriCode("18");

    @Test
    void whereARowSaysNothingOfCoverItIsUnknown() {
        assertThat(participation(METRO, Set.of(Program.JKK)).cover()).isEqualTo(Cover.UNKNOWN);
    }

    @Test
    void programsAreKeptAsTheyWere() {
        EnumSet<Program> programs = EnumSet.of(Program.JKK);
        Participation participation = participation(METRO, programs);
        programs.add(Program.JHT);
        assertThat(participation.programs()).containsExactly(Program.JKK);
    }

    @Test
    void aParticipationHasAPlaceAndAProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> participation(PROVINCE, Set.of(Program.JKK)))
                .withMessage("region must be a kabupaten or kota, found 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> participation(METRO, Set.of()))
                .withMessage("programs must name at least one program, found none");
    }

    @Test
    void aRosterEntryHasAPlaceAndAGroup() {
        assertThat(new RosterEntry(NIK, "PEKEBUN", METRO).region()).isEqualTo(METRO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RosterEntry(NIK, "PEKEBUN", PROVINCE))
                .withMessage("region must be a kabupaten or kota, found 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RosterEntry(NIK, " ", METRO))
                .withMessage("group must not be blank");
    }

    @Test
    void coverNamesASchemeOfTheList() {
        Cover cover = new Cover(Optional.of(YearMonth.of(2022, 12)), Optional.of("KPB"), Optional.of(Payer.APBD_PROV));
        assertThat(cover.scheme()).hasValue("KPB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cover(Optional.empty(), Optional.of("kpb"), Optional.empty()))
                .withMessage("scheme must be a code of schemes.csv, found \"kpb\"");
    }

    @Test
    void codesAreThoseOfFilesAndFigures() {
        assertThat(Sex.MALE.code()).isEqualTo("L");
        assertThat(Sex.FEMALE.code()).isEqualTo("P");
        assertThat(RosterState.values()).extracting(RosterState::code).containsExactly("active", "lapsed", "never");
    }

    private static Participation participation(KemendagriCode region, Set<Program> programs) {
        return new Participation(
                NIK, LocalDate.of(1990, 7, 1), Sex.FEMALE, region, Segment.BPU, programs, true, Optional.empty());
    }
}
