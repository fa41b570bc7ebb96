package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Target;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One sound row of figures with one cell changed, case by case. */
class FigureRowsTest {

    @TempDir
    private Path inbox;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "headcount-rows.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void aHeadcountWith(String column, @Nullable String value, String becomes) {
        assertThat(fate(
                        row(
                                "region 18.01",
                                "persons 500",
                                "segment",
                                "program",
                                "scheme",
                                "group",
                                "status",
                                "rounded_to",
                                "as_of",
                                "source"),
                        column,
                        value,
                        evidence -> evidence.headcounts().stream()
                                .map(FigureRowsTest::words)
                                .toList()))
                .isEqualTo(becomes);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "workforce-rows.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void aWorkforceFigureWith(String column, @Nullable String value, String becomes) {
        assertThat(fate(
                        row(
                                "region 18.01",
                                "workers 1000",
                                "series",
                                "as_of",
                                "rounded_to",
                                "relative_error",
                                "source"),
                        column,
                        value,
                        evidence -> evidence.workforce().stream()
                                .map(FigureRowsTest::words)
                                .toList()))
                .isEqualTo(becomes);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "duty-rows.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void aDutyWith(String column, @Nullable String value, String becomes) {
        assertThat(fate(
                        row(
                                "region 18.01",
                                "regulation Perbup 1/2022",
                                "regulation_date",
                                "budget",
                                "persons_funded",
                                "period_from",
                                "period_to",
                                "source"),
                        column,
                        value,
                        evidence -> evidence.duties().stream()
                                .map(FigureRowsTest::words)
                                .toList()))
                .isEqualTo(becomes);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "target-rows.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void aTargetWith(@Nullable String column, @Nullable String value, String becomes) {
        assertThat(fate(
                        row("region 18.01", "year 2022", "rate 32,62", "workers", "source"),
                        column == null ? "workers" : column,
                        value,
                        evidence -> evidence.targets().stream()
                                .map(FigureRowsTest::words)
                                .toList()))
                .isEqualTo(becomes.replace("target.csv", "one.csv"));
    }

    @Test
    void aTargetOfPersonsHasNoRate() {
        TestMonth month = new TestMonth(inbox);
        assertThat(month.count("target.csv", "region,year,workers\n18.01,2022,997.827\n18.02,2022,0\n")
                        .balance())
                .isEqualTo(new RowBalance(2, 1, 1, 0));
        assertThat(month.collector().evidence(0).targets())
                .singleElement()
                .satisfies(target -> assertThat(target.workers()).hasValue(997_827));
    }

    @Test
    void aTargetGivesItsCells() {
        TestMonth month = new TestMonth(inbox);
        month.count("pekerja.csv", "region,workers\n18,3058943\n");
        month.count("rekap.csv", "region,persons\n18,760468\n");
        month.count("target.csv", "region,year,rate\n18,2022,\"32,62\"\n18,2023,90\n");
        assertThat(month.figures())
                .anyMatch(figure -> figure.contains("target_rate/active/region=18") && figure.contains("32.6200"))
                .anyMatch(figure -> figure.contains("target_missing/active/region=18") && figure.contains("237359"));
    }

    @Test
    void aPeriodMustNotEndBeforeItStarts() {
        Counted counted = new TestMonth(inbox)
                .count("duty.csv", "region,regulation,period_from,period_to\n18.01,Perbup 1,2022-07,2022-06\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 0, 1, 0));
        assertThat(counted.example(NoticeCode.VALUE).message(Language.ID))
                .isEqualTo("Isi kolom period_to tidak terbaca: 2022-06. Tulis angka tanpa huruf dan dengan koma"
                        + " sebelum desimal (42,5), tanggal sebagai 2022-07-31, dan kode seperti pada daftar kode.");
    }

    @Test
    void july2022AsPublishedGivesItsFigures() throws Exception {
        TestMonth month = new TestMonth(inbox);
        month.put(
                "angkatan-kerja.csv",
                "region,workers,rounded_to,source\n18,2700000,100000,antaranews.com/berita/655185\n");
        month.put("rekap.csv", """
                region,scheme,group,status,persons,rounded_to,as_of
                ,,,BELUM,2.100.000,100.000,
                18,KPB,PEKEBUN,AKTIF,1.000,,2022-07
                18,KPB,LANSIA,AKTIF,1.172,,2022-07
                18,KPB,NELAYAN,AKTIF,1.150,,2022-07
                """);
        month.countAll().values().forEach(counted -> assertThat(counted.told()).isEqualTo("{}"));
        assertThat(month.figures())
                .anyMatch(figure -> figure.contains("workforce") && figure.contains("2700000"))
                .anyMatch(figure -> figure.contains("22.2222"));
    }

    /** The evidence of a row taken, the reason with its column for VALUE, or {@code out of scope}. */
    private String fate(
            Map<String, String> row,
            String column,
            @Nullable String value,
            Function<MonthEvidence, List<String>> evidence) {
        row.put(column, value == null ? "" : value);
        TestMonth month = new TestMonth(inbox);
        String header = String.join(";", row.keySet());
        Counted counted = month.count("one.csv", header + "\n" + String.join(";", row.values()) + "\n");
        if (counted.balance().equals(new RowBalance(1, 0, 0, 1))) {
            return "out of scope";
        }
        if (counted.balance().equals(new RowBalance(1, 0, 1, 0))) {
            NoticeCode reason = counted.log().counts().firstKey();
            String detail = counted.example(reason).detail().english();
            return (reason + " " + detail).strip();
        }
        return evidence.apply(month.collector().evidence(0)).get(0);
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            int blank = cell.indexOf(' ');
            row.put(blank < 0 ? cell : cell.substring(0, blank), blank < 0 ? "" : cell.substring(blank + 1));
        }
        return row;
    }

    private static String words(Headcount headcount) {
        return headcount.slice() + " " + headcount.status() + " "
                + headcount.persons().value() + " step "
                + headcount.persons().step() + optional(" as of ", headcount.asOf())
                + optional(" from ", headcount.source());
    }

    private static String words(WorkforceFigure figure) {
        return figure.region() + " " + figure.series() + " " + figure.workers().value() + " step "
                + figure.workers().step() + " margin "
                + figure.workers().margin().stripTrailingZeros().toPlainString()
                + optional(" as of ", figure.asOf());
    }

    private static String words(Target target) {
        return target.region() + " " + target.year()
                + target.rate()
                        .map(rate -> " " + rate.stripTrailingZeros().toPlainString() + "%")
                        .orElse("") + " by "
                + target.citation();
    }

    private static String words(Duty duty) {
        return duty.region() + " " + duty.regulation() + optional(" on ", duty.regulationDate())
                + duty.budget().map(budget -> " Rp" + budget.amount()).orElse("")
                + duty.personsFunded().stream()
                        .mapToObj(count -> " for " + count)
                        .collect(Collectors.joining())
                + optional(" from ", duty.periodFrom()) + optional(" to ", duty.periodTo());
    }

    private static String optional(String before, Optional<?> value) {
        return value.map(found -> before + found).orElse("");
    }
}
