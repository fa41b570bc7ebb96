package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule that places a person, said once more in SQL, over the same rows in a table. */
class TallyAgainstSqlTest {

    private static final int ROWS = 40_000;
    private static final String[] REGIONS = {"18.01", "18.02", "18.04", "18.13", "18.71", "18.72"};
    private static final String[] SEGMENTS = {"PU", "BPU", "JAKON", "PMI"};

    @TempDir
    private Path folder;

    @Test
    void theTallyCountsWhatSqlCounts() throws Exception {
        TestMonth month = new TestMonth(folder);
        month.put("members.csv", rows());
        TestMonth.Counted counted = month.count(month.register("members.csv"));
        assertThat(counted.told()).isEqualTo("{}");
        assertThat(counted.balance().taken()).isEqualTo(ROWS);

        Map<String, Long> ours = new TreeMap<>();
        for (Figure figure : CoverageSummary.of(month.collector().evidence(0)).figures()) {
            String slice = figure.id().slice().toString();
            boolean cross = figure.id().measure() == Measure.PERSONS
                    && figure.id().definition() == Definition.ACTIVE
                    && has(figure, Dimension.SEGMENT)
                    && has(figure, Dimension.SEX)
                    && has(figure, Dimension.AGE_BAND);
            boolean program = figure.id().measure() == Measure.PROGRAM_PERSONS;
            if ((cross || program) && !figure.id().slice().region().isProvince()) {
                ours.put(slice, figure.value().orElseThrow().longValueExact());
            }
        }
        assertThat(ours).hasSizeGreaterThan(200).isEqualTo(bySql(month.folder().resolve("members.csv")));
    }

    private static boolean has(Figure figure, Dimension dimension) {
        return figure.id().slice().part(dimension).isPresent();
    }

    private static String rows() {
        Random random = new Random(18);
        StringBuilder rows = new StringBuilder(
                "nik,name,birth_date,sex,region_kemendagri,segment,programs,status,registered_on,paid_through\n");
        for (int i = 0; i < ROWS; i++) {
            // The NIK tells birth date and sex, so rows of one person differ only in what they may differ in without a
            // notice.
            int person = random.nextInt(ROWS / 3);
            LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(person * 4L % 20_000);
            boolean female = person % 2 == 0;
            rows.append(String.format(
                    Locale.ROOT,
                    "18%02d01%02d%02d%02d%04d,A,%s,%s,%s,%s,%s,%s,2015-01-01,2022-%02d%n",
                    1 + person % 13,
                    birth.getDayOfMonth() + (female ? 40 : 0),
                    birth.getMonthValue(),
                    birth.getYear() % 100,
                    1 + person % 9_000,
                    birth,
                    female ? "P" : "L",
                    REGIONS[random.nextInt(REGIONS.length)],
                    SEGMENTS[random.nextInt(SEGMENTS.length)],
                    random.nextBoolean() ? "JKK|JKM" : random.nextBoolean() ? "JKK|JHT" : "JP|JKP|JKM",
                    random.nextInt(3) > 0 ? "AKTIF" : "NONAKTIF",
                    4 + random.nextInt(4)));
        }
        return rows.toString().replace("\r\n", "\n");
    }

    private static Map<String, Long> bySql(Path file) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table rows as select * from csvread('" + file + "')");
            statement.execute("""
                    create table persons as
                    select * from (
                      select r.*, row_number() over (partition by nik order by
                          case status when 'AKTIF' then 0 else 1 end,
                          paid_through desc,
                          case segment when 'PU' then 0 when 'BPU' then 1 when 'JAKON' then 2 else 3 end,
                          region_kemendagri,
                          birth_date,
                          sex) as place
                      from rows r)
                    where place = 1 and status = 'AKTIF'
                    """);
            String age = """
                    (2022 - year(cast(birth_date as date))
                      - case when formatdatetime(cast(birth_date as date), 'MMdd') > '0731' then 1 else 0 end)
                    """;
            String band = "case when " + age + " < 25 then '0-24' when " + age + " < 35 then '25-34' when " + age
                    + " < 45 then '35-44' when " + age + " < 55 then '45-54' when " + age
                    + " < 65 then '55-64' else '65+' end";
            add(counts, statement.executeQuery("""
                    select slice, count(*) as n from (
                      select 'region=' || region_kemendagri || '/segment=' || segment || '/sex=' || sex
                          || '/age_band=' || %s as slice
                      from persons)
                    group by slice
                    """.formatted(band)));
            for (String program : new String[] {"JKK", "JKM", "JHT", "JP", "JKP"}) {
                add(counts, statement.executeQuery("""
                        select slice, count(*) as n from (
                          select 'region=' || region_kemendagri || '/program=%1$s' as slice
                          from persons
                          where nik in (select nik from rows where status = 'AKTIF'
                              and '|' || programs || '|' like '%%|%1$s|%%'))
                        group by slice
                        """.formatted(program)));
            }
        }
        return counts;
    }

    private static void add(Map<String, Long> counts, ResultSet result) throws SQLException {
        while (result.next()) {
            counts.put(result.getString("slice"), result.getLong("n"));
        }
    }
}
