package jamsos.coverage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2015, 7, 1);

    private static Step<String> step(String from, String until, String value) {
        Optional<LocalDate> last = until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
        return new Step<>(LocalDate.parse(from), last, value, new Citation("source of " + value), true);
    }

    private static Optional<String> on(Timeline<String> timeline, String date) {
        return timeline.at(LocalDate.parse(date)).map(Step::value);
    }

    @Test
    void aStepIsInForceFromItsFirstDayUntilTheNextBegins() {
        Timeline<String> timeline = Timeline.of(List.of(step("2015-07-01", "", "one"), step("2016-03-01", "", "two")));

        assertThat(on(timeline, "2015-07-01")).contains("one");
        assertThat(on(timeline, "2016-02-29")).contains("one");
        assertThat(on(timeline, "2016-03-01")).contains("two");
        assertThat(on(timeline, "9999-12-31")).contains("two");
    }

    @Test
    void beforeTheFirstStepNothingIsInForceAndTheNextOneIsNamed() {
        Timeline<String> timeline = Timeline.of(List.of(step("2015-07-01", "", "one")));

        assertThat(on(timeline, "2015-06-30")).isEmpty();
        assertThat(timeline.nextAfter(LocalDate.of(2015, 6, 30)).map(Step::from))
                .contains(START);
        assertThat(timeline.nextAfter(START)).isEmpty();
    }

    @Test
    void afterItsOwnLastDayAStepIsOver() {
        Timeline<String> timeline = Timeline.of(
                List.of(step("2020-08-01", "2021-01-31", "relief"), step("2025-02-01", "2025-02-01", "a day")));

        assertThat(on(timeline, "2021-01-31")).contains("relief");
        assertThat(on(timeline, "2021-02-01")).isEmpty();
        assertThat(on(timeline, "2025-02-01")).contains("a day");
        assertThat(on(timeline, "2025-02-02")).isEmpty();
    }

    @Test
    void stepsThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> Timeline.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeline needs at least one step, found none");
        assertThatThrownBy(() -> Timeline.of(List.of(step("2015-07-01", "", "a"), step("2015-07-01", "", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two steps begin on 2015-07-01; expected one");
        assertThatThrownBy(
                        () -> Timeline.of(List.of(step("2015-07-01", "2016-03-01", "a"), step("2016-03-01", "", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the step from 2015-07-01 ends on 2016-03-01; expected a day before 2016-03-01, "
                        + "where the next begins");
        assertThatThrownBy(() -> step("2016-03-01", "2016-02-29", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until must not lie before from 2016-03-01, found 2016-02-29");
    }

    @Test
    void twoTimelinesTogetherCiteBothAndAreVerifiedWhereBothAre() {
        Timeline<String> rate = Timeline.of(List.of(step("2015-07-01", "", "1%")));
        Timeline<String> ceiling = Timeline.of(List.of(
                new Step<>(LocalDate.of(2021, 3, 1), Optional.empty(), "Rp8.754.600", new Citation("art. 29"), false)));

        Timeline<String> both = rate.with(ceiling, (one, other) -> one + " up to " + other);

        assertThat(both.steps())
                .containsExactly(new Step<>(
                        LocalDate.of(2021, 3, 1),
                        Optional.empty(),
                        "1% up to Rp8.754.600",
                        new Citation("source of 1%; art. 29"),
                        false));
        assertThat(rate.with(rate, String::concat).steps().get(0).citation()).isEqualTo(new Citation("source of 1%"));
    }

    @Test
    void twoTimelinesThatNeverMeetAreRefused() {
        Timeline<String> early = Timeline.of(List.of(step("2015-07-01", "2015-12-31", "early")));
        Timeline<String> late = Timeline.of(List.of(step("2016-01-01", "", "late")));

        assertThatThrownBy(() -> early.with(late, String::concat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeline needs at least one step, found none");
    }

    @Test
    void rowsOfATableBecomeSteps() throws IOException {
        ReferenceTable table = ReferenceTable.read(
                "ceilings.csv",
                new StringReader("from,until,verified,citation,value\n"
                        + "2016-03-01,,no,general knowledge,Rp7.335.300\n"
                        + "2015-07-01,2016-02-29,yes,PP 45/2015,Rp7.000.000\n"));

        Timeline<Rupiah> timeline = Timeline.read(table.rows(), row -> row.get("value", Rupiah::parse));

        assertThat(timeline.steps())
                .containsExactly(
                        new Step<>(
                                START,
                                Optional.of(LocalDate.of(2016, 2, 29)),
                                Rupiah.of(7_000_000),
                                new Citation("PP 45/2015"),
                                true),
                        new Step<>(
                                LocalDate.of(2016, 3, 1),
                                Optional.empty(),
                                Rupiah.of(7_335_300),
                                new Citation("general knowledge"),
                                false));
    }

    @Test
    void betweenTheDaysOfChangeATimelineIsConstant() {
        Random random = new Random(20260701);
        for (int round = 0; round < 200; round++) {
            Timeline<String> timeline = any(random);
            Optional<Step<String>> before = Optional.empty();
            for (int day = 0; day < 400; day++) {
                LocalDate date = START.plusDays(day);
                Optional<Step<String>> now = timeline.at(date);
                boolean begins =
                        timeline.steps().stream().anyMatch(step -> step.from().equals(date));
                boolean ended = before.flatMap(Step::until)
                        .filter(date.minusDays(1)::equals)
                        .isPresent();
                if (begins) {
                    assertThat(now.map(Step::from)).contains(date);
                } else if (ended) {
                    assertThat(now).isEmpty();
                } else {
                    assertThat(now).isEqualTo(before);
                }
                before = now;
            }
        }
    }

    @Test
    void theOrderInWhichStepsAreGivenDoesNotMatter() {
        Random random = new Random(20260702);
        for (int round = 0; round < 200; round++) {
            Timeline<String> timeline = any(random);
            List<Step<String>> shuffled = new ArrayList<>(timeline.steps());
            Collections.shuffle(shuffled, random);
            assertThat(Timeline.of(shuffled)).isEqualTo(timeline).hasSameHashCodeAs(timeline);
        }
    }

    @Test
    void twoTimelinesTogetherSayOnEveryDayWhatBothSay() {
        Random random = new Random(20260703);
        for (int round = 0; round < 200; round++) {
            Timeline<String> one = any(random);
            Timeline<String> other = any(random);
            Timeline<String> both;
            try {
                both = one.with(other, (a, b) -> a + b);
            } catch (IllegalArgumentException neverMeet) {
                continue;
            }
            for (int day = -1; day < 400; day++) {
                LocalDate date = START.plusDays(day);
                Optional<String> expected =
                        one.at(date).flatMap(a -> other.at(date).map(b -> a.value() + b.value()));
                assertThat(both.at(date).map(Step::value)).isEqualTo(expected);
            }
        }
    }

    /** One to six steps within a year, some with a last day of their own. */
    private static Timeline<String> any(Random random) {
        List<Integer> days = random.ints(0, 365)
                .distinct()
                .limit(1 + random.nextInt(6))
                .sorted()
                .boxed()
                .toList();
        List<Step<String>> steps = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int next = i + 1 < days.size() ? days.get(i + 1) : 380;
            Optional<LocalDate> until = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(START.plusDays(days.get(i) + random.nextInt(next - days.get(i))));
            String value = "v" + i;
            steps.add(new Step<>(START.plusDays(days.get(i)), until, value, new Citation(value), random.nextBoolean()));
        }
        return Timeline.of(steps);
    }

    @Test
    void twoTimelinesAreEqualWhereTheirStepsAre() {
        Timeline<String> one = Timeline.of(List.of(step("2015-07-01", "", "one")));
        assertThat(one)
                .isEqualTo(Timeline.of(List.of(step("2015-07-01", "", "one"))))
                .hasSameHashCodeAs(Timeline.of(List.of(step("2015-07-01", "", "one"))))
                .isNotEqualTo(Timeline.of(List.of(step("2015-07-02", "", "one"))))
                .isNotEqualTo("one")
                .hasToString("Timeline[Step[from=2015-07-01, until=Optional.empty, value=one, "
                        + "citation=source of one, verified=true]]");
        assertThat(one.hashCode())
                .isNotEqualTo(
                        Timeline.of(List.of(step("2016-07-01", "", "two"))).hashCode());
    }

    @Test
    void twoValuesTogetherChangeWhereEitherDoesAndAreVerifiedWhereBothAre() {
        Timeline<String> rates = Timeline.of(List.of(step("2015-07-01", "", "1%"), step("2020-01-01", "", "2%")));
        Timeline<String> limits = Timeline.of(List.of(
                step("2018-03-01", "", "low"),
                new Step<>(
                        LocalDate.of(2021, 3, 1),
                        Optional.of(LocalDate.of(2021, 12, 31)),
                        "high",
                        new Citation("source of high"),
                        false)));

        Timeline<String> both = rates.with(limits, (rate, limit) -> rate + " " + limit);

        assertThat(both.steps())
                .extracting(step -> step.from() + " "
                        + step.until().map(LocalDate::toString).orElse("-") + " " + step.value() + " "
                        + step.verified())
                .containsExactly(
                        "2018-03-01 2019-12-31 1% low true",
                        "2020-01-01 2021-02-28 2% low true", "2021-03-01 2021-12-31 2% high false");
        assertThat(on(both, "2022-01-01")).isEmpty();
    }
}
