package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthCollectorTest {

    @Test
    void theNumberOfPassesIsChosenBeforeAnybodyIsCounted(@TempDir Path inbox) throws IOException {
        TestMonth month = new TestMonth(inbox);
        month.collector().countIn(3);
        month.count(month.put("a.csv", """
                nik,name,birth_date,sex,region_kemendagri,group
                1871054107900003,A,1990-07-01,P,18.71,LANSIA
                """).register("a.csv"));

        assertThat(month.collector().tally().range()).hasToString("1/3");
        assertThatIllegalStateException()
                .isThrownBy(() -> month.collector().countIn(2))
                .withMessage("persons of " + TestMonth.MONTH + " have been counted already");
    }
}
