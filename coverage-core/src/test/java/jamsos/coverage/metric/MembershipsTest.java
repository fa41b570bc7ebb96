package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    @Test
    void furtherMembershipsAreThoseBeyondTheFirst() {
        Memberships pair = new Memberships(8, 6);
        assertThat(pair.further()).isEqualTo(2);
        assertThat(pair.perPerson()).hasValue(new BigDecimal("1.3333"));
        assertThat(new Memberships(5, 3).perPerson()).hasValue(new BigDecimal("1.6667"));
    }

    @Test
    void withoutPeopleThereIsNoRatio() {
        assertThat(new Memberships(0, 0).perPerson()).isEmpty();
    }

    @Test
    void everyPersonHasAMembership() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Memberships(5, 6))
                .withMessage(
                        "rows must be as many as persons or more, and persons 0 or more, found 5 rows and 6 persons");
        assertThatIllegalArgumentException().isThrownBy(() -> new Memberships(0, -1));
        assertThat(new Memberships(6, 6).further()).isZero();
    }
}
