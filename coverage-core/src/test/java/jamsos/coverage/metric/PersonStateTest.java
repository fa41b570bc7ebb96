package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Program;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Participation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonStateTest {

    private final List<Participation> rows = new RandomMonth(1801, 5).participations(2_000);

    @Test
    void theOrderOfPackedRowsIsTheRuleOfPrecedence() {
        for (int i = 1; i < rows.size(); i++) {
            Participation one = rows.get(i - 1);
            Participation other = rows.get(i);
            int packed = Long.signum((pack(one) >> Program.values().length) - (pack(other) >> Program.values().length));
            assertThat(packed)
                    .as("%s against %s", one, other)
                    .isEqualTo(Integer.signum(Precedence.OF_ROWS.compare(one, other)));
        }
    }

    @Test
    void mergingIsCommutativeAssociativeAndIdempotent() {
        for (int i = 2; i < rows.size(); i++) {
            long a = pack(rows.get(i - 2));
            long b = pack(rows.get(i - 1));
            long c = pack(rows.get(i));
            assertThat(PersonState.merge(a, b)).isEqualTo(PersonState.merge(b, a));
            assertThat(PersonState.merge(PersonState.merge(a, b), c))
                    .isEqualTo(PersonState.merge(a, PersonState.merge(b, c)));
            assertThat(PersonState.merge(a, a)).isEqualTo(a);
        }
    }

    @Test
    void whatIsPackedIsReadBack() {
        for (Participation row : rows) {
            long state = pack(row);
            assertThat(PersonState.isActive(state)).isEqualTo(row.active());
            assertThat(PersonState.paidThrough(state))
                    .isEqualTo(PersonState.paid(row.paidThrough().orElseThrow()));
            assertThat(PersonState.segment(state)).isEqualTo(row.segment());
            assertThat(PersonState.sex(state)).isEqualTo(row.sex());
            assertThat(PersonState.birth(state)).isEqualTo(PersonState.birth(row.birthDate()));
            assertThat(Regions.lampung()
                            .parts()
                            .get(PersonState.regionIndex(state))
                            .code())
                    .isEqualTo(row.region());
            for (Program program : Program.values()) {
                assertThat(PersonState.has(state, program))
                        .isEqualTo(row.active() && row.programs().contains(program));
            }
            assertThat(PersonState.cover(state)).isEqualTo(PackedCover.of(row.cover(), RandomMonth.MONTH));
            assertThat(state).isNotNegative();
        }
    }

    @Test
    void aBirthDateOutOfRangeStaysInItsAgeBand() {
        assertThat(PersonState.birth(LocalDate.of(1850, 1, 1))).isEqualTo(PersonState.birth(LocalDate.of(1900, 1, 1)));
        assertThat(PersonState.birth(LocalDate.of(9999, 1, 1)))
                .isGreaterThan(PersonState.birth(LocalDate.of(2200, 1, 1)));
    }

    @Test
    void aMonthThatCannotBePackedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonState.paid(YearMonth.of(1899, 12)))
                .withMessage("month paid through must lie between 1900-01 and 2241-03, found 1899-12");
        assertThat(PersonState.paid(YearMonth.of(2241, 3))).isEqualTo(4095);
    }

    private static long pack(Participation row) {
        return PersonState.of(row, Regions.lampung().indexOf(row.region()).orElseThrow(), RandomMonth.MONTH);
    }
}
