package jamsos.coverage.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamsos.coverage.value.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LawTablesTest {

    /** The tables that ship, one of them changed. */
    private static LawTables with(String changed, UnaryOperator<String> change) throws IOException {
        List<ReferenceTable> tables = new ArrayList<>();
        for (String name : List.of("rates.csv", "limits.csv", "recomposition.csv", "reliefs.csv")) {
            try (InputStream in = LawTables.class.getResourceAsStream(name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                tables.add(
                        ReferenceTable.read(name, new StringReader(name.equals(changed) ? change.apply(text) : text)));
            }
        }
        return LawTables.of(tables.get(0), tables.get(1), tables.get(2), tables.get(3));
    }

    private static void refused(String table, String found, String instead, String message) {
        assertThatThrownBy(() -> with(table, text -> {
                    assertThat(text).contains(found);
                    return text.replaceFirst(Pattern.quote(found), instead);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String shuffled(String text, Random random) {
        List<String> head = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            boolean inHead =
                    body.isEmpty() && (line.startsWith("#") || head.stream().allMatch(above -> above.startsWith("#")));
            (inHead ? head : body).add(line);
        }
        Collections.shuffle(body, random);
        head.addAll(body);
        return String.join("\n", head);
    }

    @Test
    void aCellThatCannotBeReadIsNamedByFileLineAndColumn() {
        refused(
                "rates.csv",
                "VERY_LOW,WAGE,0.24%",
                "VERY_LOW,WAGE,0.24",
                "rates.csv line 11, column \"value\": \"0.24\" is not a percentage; expected a form such as 0.24%");
        refused(
                "rates.csv",
                "EMPLOYER,VERY_LOW",
                "EMPLOYER,LOWEST",
                "rates.csv line 11, column \"class\": no class of rate is called \"LOWEST\"");
        refused(
                "rates.csv",
                "PU,JKM,EMPLOYER,,WAGE",
                "PU,JKM,EMPLOYER,,SALARY",
                "rates.csv line 16, column \"rule\": expected one of "
                        + "[WAGE, CAPPED_WAGE, BASE_INCOME, FLAT, SLICE, UNKNOWN], found \"SALARY\"");
    }

    @Test
    void oneContributionHasOneKindOfRule() {
        refused(
                "rates.csv",
                "PU,JKP,APBN,,WAGE,0.22%,,,2025-02-07",
                "PU,JKP,APBN,,FLAT,Rp1,,,2025-02-07",
                "rates.csv line 23, column \"rule\": expected WAGE as in rates.csv line 21, found FLAT");
    }

    @Test
    void aMissingLimitIsNamed() {
        refused(
                "limits.csv",
                "BPU_LOWEST_BASE_INCOME,Rp",
                "BPU_HIGHEST_BASE_INCOME,Rp",
                "limits.csv: expected a row for BPU_LOWEST_BASE_INCOME, found none");
    }

    @Test
    void twoReliefsNeverLowerOneContribution() {
        refused(
                "reliefs.csv",
                "2025-08,2026-01",
                "2025-07,2026-01",
                "reliefs.csv line 10: PP 7/2025 as amended by PP 36/2025 (2025-07 to 2026-01) and a relief above it "
                        + "would both lower one contribution");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        LawTables shipped = LawTables.shipped();
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            for (String name : List.of("rates.csv", "limits.csv", "recomposition.csv", "reliefs.csv")) {
                LawTables tables = with(name, text -> shuffled(text, random));
                assertThat(new HashSet<>(tables.levies())).isEqualTo(new HashSet<>(shipped.levies()));
                assertThat(new HashSet<>(tables.reliefs())).isEqualTo(new HashSet<>(shipped.reliefs()));
                assertThat(tables.recomposition()).isEqualTo(shipped.recomposition());
                assertThat(tables.limits()).isEqualTo(shipped.limits());
            }
        }
    }
}
