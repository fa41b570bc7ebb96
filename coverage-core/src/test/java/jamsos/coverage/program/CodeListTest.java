package jamsos.coverage.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CodeListTest {

    /** Read anew: what ships is read once and kept. */
    private final CodeList groups = CodeList.of(ReferenceTable.resource(CodeList.class, "worker_groups.csv"));

    @Test
    void everyGroupThatFilesMayNameIsOnTheListWithItsSource() {
        assertThat(CodeList.workerGroups().entries()).isEqualTo(groups.entries());
        assertThat(groups.entries())
                .extracting(CodeList.Entry::code)
                .containsExactly(
                        "PEKEBUN",
                        "LANSIA",
                        "NELAYAN",
                        "PETANI_HUTAN",
                        "SAWIT",
                        "NON_ASN",
                        "PERANGKAT_DESA",
                        "BPD",
                        "RT_RW",
                        "KADER",
                        "PEMILU",
                        "RENTAN",
                        "GURU_NGAJI",
                        "UMKM",
                        "PASAR");
        assertThat(groups.find("NON_ASN").orElseThrow().citation())
                .isEqualTo(new Citation("Inpres 2/2021; SE Mendagri 842.2/5193/SJ (11 November 2021)"));
        assertThat(groups.find("PEMILU").orElseThrow().citation()).isEqualTo(new Citation("Inpres 2/2021"));
    }

    @Test
    void aCodeIsFoundHoweverItIsWritten() {
        assertThat(groups.find("rt/rw").orElseThrow().nameEn()).isEqualTo("Neighbourhood heads");
        assertThat(groups.find(" petani hutan").orElseThrow().nameId()).isEqualTo("Petani hutan");
        assertThat(groups.find("")).isEmpty();
    }

    @Test
    void thePlaceOfACodeIsThatOfTheTable() {
        CodeList schemes = CodeList.schemes();
        assertThat(schemes.indexOf("KPB")).hasValue(0);
        assertThat(schemes.indexOf("DBH_SAWIT")).hasValue(1);
        assertThat(schemes.indexOf("kpb")).isEmpty();
        assertThat(schemes).hasToString("schemes.csv");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("KPB,Kartu,Card,test\nK.P.B.,Kartu,Card,test\n"))
                .withMessage("codes.csv: code K.P.B. stands twice");
    }

    @Test
    void aCodeWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("KPB,,Card,test\n"))
                .withMessage("code and names must not be blank: KPB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("KPB,Kartu,,test\n"))
                .withMessage("code and names must not be blank: KPB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list(",Kartu,Card,test\n"))
                .withMessage("code and names must not be blank: ");
    }

    private static CodeList list(String rows) throws IOException {
        return CodeList.of(ReferenceTable.read("codes.csv", new StringReader("code,name_id,name_en,source\n" + rows)));
    }
}
