package jamsos.coverage.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSystemProofTest {

    private static final Regions LAMPUNG = Regions.lampung();

    @Test
    void namesBesideCodesSettleTheSystem() {
        List<CodeSystemProof.Pair> bps = LAMPUNG.parts().stream()
                .map(region -> new CodeSystemProof.Pair(region.bpsCode().text(), region.name()))
                .toList();
        List<CodeSystemProof.Pair> kemendagri = LAMPUNG.parts().stream()
                .map(region -> new CodeSystemProof.Pair(region.code().text().replace(".", ""), region.fullName()))
                .toList();
        assertThat(CodeSystemProof.of(bps, LAMPUNG)).isEqualTo(new CodeSystemProof(8, 0, 7, 0));
        assertThat(CodeSystemProof.of(bps, LAMPUNG).system()).contains(CodeSystem.BPS);
        assertThat(CodeSystemProof.of(kemendagri, LAMPUNG)).isEqualTo(new CodeSystemProof(0, 8, 7, 0));
        assertThat(CodeSystemProof.of(kemendagri, LAMPUNG).system()).contains(CodeSystem.KEMENDAGRI);
    }

    @Test
    void codesThatAgreeInBothSystemsProveNothing() {
        assertThat(CodeSystemProof.of(List.of(pair("1809", "Pesawaran"), pair("1871", "Bandar Lampung")), LAMPUNG)
                        .system())
                .isEmpty();
    }

    @Test
    void contradictionsProveNothing() {
        List<CodeSystemProof.Pair> pairs =
                List.of(pair("1801", "Lampung Barat"), pair("1801", "Lampung Selatan"), pair("abc", "Metro"));
        CodeSystemProof proof = CodeSystemProof.of(pairs, LAMPUNG);
        assertThat(proof).isEqualTo(new CodeSystemProof(1, 1, 0, 1));
        assertThat(proof.system()).isEmpty();
    }

    @Test
    void aSingleSlipInAHundredDoesNotUndoAProof() {
        List<CodeSystemProof.Pair> pairs = new ArrayList<>(Collections.nCopies(99, pair("1801", "Lampung Barat")));
        pairs.add(pair("1801", "Lampung Selatan"));
        assertThat(CodeSystemProof.of(pairs, LAMPUNG).system()).contains(CodeSystem.BPS);
        pairs.add(pair("1801", "Lampung Selatan"));
        assertThat(CodeSystemProof.of(pairs, LAMPUNG).system()).isEmpty();
    }

    private static CodeSystemProof.Pair pair(String code, String name) {
        return new CodeSystemProof.Pair(code, name);
    }
}
