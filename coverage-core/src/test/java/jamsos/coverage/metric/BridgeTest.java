package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static final Bridge.Stated PROVINCE = new Bridge.Stated("Provinsi Lampung", 731_991);
    private static final Bridge.Stated MINISTRY = new Bridge.Stated("Kemnaker", 578_889);

    @Test
    void withoutAKnownCauseAllIsUnexplained() {
        assertThat(new Bridge(PROVINCE, List.of(), MINISTRY).unexplained()).isEqualTo(-153_102);
    }

    @Test
    void stepsTakeTheirShareOfTheDifference() {
        Bridge bridge = new Bridge(
                PROVINCE,
                List.of(
                        new Bridge.Step(Bridge.Cause.STATUS, "unpaid for three months", -150_000),
                        new Bridge.Step(Bridge.Cause.DATE, "counted a week later", 1_000)),
                MINISTRY);
        assertThat(bridge.unexplained()).isEqualTo(-4_102);
    }

    @Test
    void aRestThatDoesNotFitFails() {
        List<Bridge.Step> steps = List.of(new Bridge.Step(Bridge.Cause.DUPLICATES, "a slip of units", Long.MAX_VALUE));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Bridge(PROVINCE, steps, MINISTRY))
                .withMessage("long overflow");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge(PROVINCE, List.of(), PROVINCE))
                .withMessage("a bridge leads from one agency to another, found twice Provinsi Lampung");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge.Stated("BPS", -1))
                .withMessage("persons must be 0 or more, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge.Stated(" ", 1))
                .withMessage("agency must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bridge.Step(Bridge.Cause.SCOPE, " ", 1))
                .withMessage("reason must not be blank");
    }
}
