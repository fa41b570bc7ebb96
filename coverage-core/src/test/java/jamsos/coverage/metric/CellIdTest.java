package jamsos.coverage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellIdTest {

    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final Slice PROVINCE = Slice.of(new KemendagriCode("18"));
    private static final Slice METRO = Slice.of(new KemendagriCode("18.72"));

    @Test
    void aCellIsNamedByWhatItIsDividedBy() {
        assertThat(id(JULY, Measure.RATE, Definition.ACTIVE, PROVINCE)).hasToString("2022-07/rate/active/region=18");
        assertThat(id(JULY, Measure.JOINED, Definition.NONE, METRO.with(Segment.BPU)))
                .hasToString("2022-07/joined/region=18.72/segment=BPU");
        assertThat(PROVINCE.with(AgeBand.FROM_65)
                        .with(Sex.FEMALE)
                        .withDue(JULY)
                        .with(Payer.CSR)
                        .withGroup("PEKEBUN")
                        .withScheme("KPB")
                        .with(Program.JKK)
                        .with(Segment.PU))
                .hasToString("region=18/segment=PU/program=JKK/scheme=KPB/group=PEKEBUN/payer=CSR/sex=P/age_band=65+/"
                        + "due=2022-07");
    }

    @Test
    void cellsAreSortedByTheColumnsAsText() {
        List<CellId> sorted = List.of(
                id(JULY, Measure.GAP, Definition.ACTIVE, PROVINCE),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE.with(Sex.MALE)),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE.with(Sex.FEMALE)),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE.with(Segment.BPU)),
                id(
                        JULY,
                        Measure.PERSONS,
                        Definition.ACTIVE,
                        PROVINCE.with(Segment.BPU).with(Sex.MALE)),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, PROVINCE.with(Segment.PU)),
                id(JULY, Measure.PERSONS, Definition.ACTIVE, METRO),
                id(JULY, Measure.PERSONS, Definition.REGISTERED, PROVINCE),
                id(JULY, Measure.RATE, Definition.ACTIVE, PROVINCE),
                id(JULY.plusMonths(1), Measure.GAP, Definition.ACTIVE, PROVINCE));
        List<CellId> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(18));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
        assertThat(sorted.get(0)).isEqualByComparingTo(id(JULY, Measure.GAP, Definition.ACTIVE, PROVINCE));
    }

    @Test
    void theSamePartsMakeTheSameSlice() {
        Slice one = METRO.with(Segment.BPU).with(Sex.FEMALE);
        assertThat(one)
                .isEqualTo(METRO.with(Sex.FEMALE).with(Segment.BPU))
                .hasSameHashCodeAs(METRO.with(Sex.FEMALE).with(Segment.BPU))
                .isNotEqualTo(METRO.with(Segment.BPU))
                .isNotEqualTo(one.in(new KemendagriCode("18")))
                .isNotEqualTo("region=18.72/segment=BPU/sex=P");
        assertThat(one.part(Dimension.SEX)).hasValue("P");
        assertThat(one.part(Dimension.DUE)).isEmpty();
        assertThat(METRO.hashCode()).isNotEqualTo(PROVINCE.hashCode());
        assertThat(METRO.hashCode()).isNotEqualTo(one.hashCode());
    }

    @Test
    void aDimensionDividesOnceAndByACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METRO.with(Segment.BPU).with(Segment.PU))
                .withMessage("the slice region=18.72/segment=BPU has a segment already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METRO.withScheme(" "))
                .withMessage("scheme must not be blank");
    }

    private static CellId id(YearMonth month, Measure measure, Definition definition, Slice slice) {
        return new CellId(month, measure, definition, slice);
    }
}
