package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {

    private static ReferenceTable table(String text) throws IOException {
        return ReferenceTable.read("groups.csv", new StringReader(text));
    }

    @Test
    void readsQuotesAndLeavesCommentsOut() throws IOException {
        ReferenceTable table = table("# note\ncode,name\nKPB,\"Kartu \"\"Petani\"\", Berjaya\"\n\n# end\nX,\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get("name")).isEqualTo("Kartu \"Petani\", Berjaya");
        assertThat(table.rows().get(1).get("name")).isEmpty();
        assertThat(table.rows().get(1)).hasToString("groups.csv line 6");
    }

    @Test
    void namesFileAndLineOfAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("code,name\nKPB\n"))
                .withMessage("groups.csv line 2: expected 2 fields, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("code\n\"KPB\n"))
                .withMessage("groups.csv line 2: a quote is not closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("# nothing\n"))
                .withMessage("groups.csv: expected a header line, found nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("code\nKPB\n").rows().get(0).get("name"))
                .withMessage("groups.csv: no column \"name\" among [code]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.resource(ReferenceTableTest.class, "none.csv"))
                .withMessage("none.csv: not found beside jamsos.coverage.value.ReferenceTableTest");
    }
}
