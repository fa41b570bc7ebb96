package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeSectionTest {

    @Test
    void aRowIsToldWithoutTheValueOfItsPerson() {
        assertThat(findings(Months.internalRecords())).contains("NIK tidak sah.");
    }

    @Test
    void aFileIsToldWithWhatWasFoundInIt() {
        assertThat(findings(Months.records()))
                .contains(
                        "Judul kolom tidak cocok dengan susunan mana pun. Ditemukan: NO, NAMA. Diharapkan salah satu: participant, roster.");
    }

    @Test
    void thePublicEditionTellsNoCountOfPersonsThatItMayWithholdElsewhere() {
        assertThat(findings(Months.records()))
                .contains(
                        "Rekap dan hasil hitung berbeda untuk Orang, Lampung Selatan, BPU. Hasil hitung yang dipakai.");
        assertThat(findings(Months.internalRecords()))
                .contains(
                        "Rekap dan hasil hitung berbeda untuk Orang, Lampung Selatan, BPU: 5, 3. Hasil hitung yang dipakai.");
    }

    private static List<String> findings(ReportInput input) {
        return ReportComposer.compose(input, Language.ID).blocks().stream()
                .filter(block ->
                        block instanceof Block.Table table && table.name().equals("Catatan"))
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .map(row -> row.get(2).shown())
                .toList();
    }
}
