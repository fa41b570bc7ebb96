package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.job.HeapTooSmallException;
import jamsos.coverage.value.Wording;
import org.junit.jupiter.api.Test;

class FailureReportTest {

    @Test
    void aHeapThatIsTooSmallIsToldWithTheNeedAndTheRemedy() {
        FailureReport report = FailureReport.of(new HeapTooSmallException(900_663_296, 536_870_912));

        assertThat(report.code()).isEqualTo(ExitCode.FAILED);
        assertThat(report.words())
                .isEqualTo(new Wording(
                        "Memori tidak cukup: berkas bulan ini memerlukan sekitar 859 MB, yang boleh dipakai hanya 512 MB."
                                + " Belum ada yang dihitung. Jalankan lagi dengan COVERAGE_JAVA_OPTS=-Xmx875m",
                        "Not enough memory: the files of this month need about 859 MB, and only 512 MB may be used."
                                + " Nothing was counted yet. Run again with COVERAGE_JAVA_OPTS=-Xmx875m"));
    }
}
