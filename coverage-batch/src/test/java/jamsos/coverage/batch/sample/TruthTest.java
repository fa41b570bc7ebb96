package jamsos.coverage.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting the deliveries in the plainest way must find exactly what the generator says is true. */
class TruthTest {

    private static final Predicate<String> COUNTED_MEASURES = Set.of(
            "persons", "program_persons", "memberships", "roster_active", "roster_lapsed", "roster_never")::contains;

    @TempDir
    Path out;

    @ParameterizedTest
    @CsvSource({"100,7,2025-11", "2999,-1,2024-02", "15000,42,2025-11", "6000,3,2022-01"})
    void aNaiveCountFindsTheTruth(long rows, long seed, YearMonth month) throws IOException {
        SyntheticMonth.write(new SampleSpec(rows, seed, month), out);

        for (YearMonth each : List.of(month.minusMonths(1), month)) {
            NaiveCount count = NaiveCount.of(out.resolve(each.toString()), each);
            assertThat(count.cells).isEqualTo(TruthFile.counts(truth(each, "cells.csv"), COUNTED_MEASURES));
            assertThat(count.notices).isEqualTo(TruthFile.notices(truth(each, "notices.csv")));
            assertThat(TruthFile.balances(truth(each, "deliveries.csv"))).containsAllEntriesOf(count.balances);
        }
    }

    @ParameterizedTest
    @CsvSource({"100,7,2025-11", "15000,42,2025-11", "6000,3,2022-01"})
    void comparingThePlacesOfBothMonthsFindsTheMovement(long rows, long seed, YearMonth month) throws IOException {
        SyntheticMonth.write(new SampleSpec(rows, seed, month), out);
        YearMonth previous = month.minusMonths(1);
        Map<String, NaiveRow> before =
                NaiveCount.of(out.resolve(previous.toString()), previous).placings();
        Map<String, NaiveRow> now =
                NaiveCount.of(out.resolve(month.toString()), month).placings();

        Map<String, Long> moves = new TreeMap<>();
        now.forEach((nik, row) -> {
            NaiveRow earlier = before.get(nik);
            if (row.active() && earlier == null) {
                add(moves, "joined", row);
            } else if (row.active() && earlier != null && !earlier.active()) {
                add(moves, "returned", row);
            } else if (row.active() && earlier != null) {
                add(moves, "stayed", row);
                if (!row.region().equals(earlier.region()) || !row.segment().equals(earlier.segment())) {
                    add(moves, "moved", row);
                }
            } else if (earlier != null && earlier.active()) {
                add(moves, "lapsed", earlier);
            }
        });
        before.forEach((nik, row) -> {
            if (row.active() && !now.containsKey(nik)) {
                add(moves, "left", row);
            }
        });

        assertThat(moves).isEqualTo(TruthFile.counts(truth(month, "movement.csv"), measure -> true));
    }

    private static void add(Map<String, Long> moves, String measure, NaiveRow row) {
        for (String region : List.of("18", row.region())) {
            moves.merge(measure + "||" + region, 1L, Long::sum);
            moves.merge(measure + "||" + region + "|segment=" + row.segment(), 1L, Long::sum);
        }
    }

    @ParameterizedTest
    @CsvSource({"100,7", "15000,42"})
    void ratesAndGapsFollowFromPersonsAndWorkers(long rows, long seed) throws IOException {
        SyntheticMonth.write(new SampleSpec(rows, seed, SampleSpec.DEFAULT_MONTH), out);
        Map<String, String> cells = TruthFile.cells(truth(SampleSpec.DEFAULT_MONTH, "cells.csv"), measure -> true);

        Map<String, String> expected = new TreeMap<>();
        cells.forEach((key, workers) -> {
            if (key.startsWith("workforce|")) {
                String[] parts = key.split("\\|", -1);
                boolean employed = parts[1].equals("employed");
                for (String definition : List.of("registered", "active", "paid_up")) {
                    BigDecimal persons =
                            new BigDecimal(cells.getOrDefault("persons|" + definition + "|" + parts[2], "0"));
                    String end = "|" + definition + (employed ? "-employed|" : "|") + parts[2];
                    BigDecimal all = new BigDecimal(workers);
                    expected.put("rate" + end, percent(persons, all));
                    expected.put("gap" + end, all.subtract(persons).toPlainString());
                    if (employed) {
                        BigDecimal half = BigDecimal.valueOf(50);
                        expected.put("rate_low" + end, percent(persons, all.add(half)));
                        expected.put("rate_high" + end, percent(persons, all.subtract(half)));
                    }
                }
            }
        });

        assertThat(expected).hasSize((16 + 1) * 3 * 2 + 3 * 2);
        assertThat(cells).containsAllEntriesOf(expected);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, 4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"100,7", "15000,42"})
    void figuresOfSuppliersStandInTheTruth(long rows, long seed) throws IOException {
        YearMonth month = SampleSpec.DEFAULT_MONTH;
        SyntheticMonth.write(new SampleSpec(rows, seed, month), out);
        Map<String, Long> workers =
                TruthFile.counts(truth(month, "cells.csv"), Set.of("workforce", "headcount")::contains);
        Map<String, Long> persons = TruthFile.counts(truth(month, "cells.csv"), "persons"::equals);

        Map<String, Long> latest = new TreeMap<>();
        for (List<String> row : body(month, "angkatan-kerja-sintetis.csv")) {
            if (row.get(3).compareTo("2024-12") >= 0) {
                latest.put("workforce|" + row.get(2) + "|" + row.get(0), Long.parseLong(row.get(1)));
            }
        }
        long universe = latest.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("workforce|universe|"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        latest.put("workforce|universe|18", universe);
        for (List<String> row : body(month, "rekap-sintetis.csv")) {
            String key = row.get(1).isEmpty()
                    ? "headcount|active|18|scheme=" + row.get(2) + "|group=" + row.get(3)
                    : "headcount|active|18|segment=" + row.get(1);
            if (!row.get(5).equals("0")) {
                latest.put(key, Long.parseLong(row.get(5)));
            }
        }

        assertThat(workers).isEqualTo(latest);
        workers.forEach((key, value) -> {
            if (key.contains("|segment=")) {
                assertThat(persons).containsEntry(key.replace("headcount|", "persons|"), value);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"2025-11", "2024-01"})
    void onlyRegulationsInForceCount(YearMonth reported) throws IOException {
        SyntheticMonth.write(new SampleSpec(5_000, 1, reported), out);

        for (YearMonth month : List.of(reported, reported.minusMonths(1))) {
            Map<String, Long> expected = new TreeMap<>();
            for (List<String> row : body(month, "pelaksanaan-inpres-sintetis.csv")) {
                assertThat(row.get(1)).startsWith("Peraturan sintetis ");
                if (row.get(5).compareTo(month.toString()) <= 0 && row.get(6).compareTo(month.toString()) >= 0) {
                    merge(expected, "duty_budget||" + row.get(0), row.get(3));
                    merge(expected, "duty_persons||" + row.get(0), row.get(4));
                }
            }
            assertThat(TruthFile.counts(truth(month, "cells.csv"), Set.of("duty_budget", "duty_persons")::contains))
                    .isNotEmpty()
                    .isEqualTo(expected);
        }
    }

    private static void merge(Map<String, Long> sums, String key, String number) {
        if (!number.isEmpty()) {
            sums.merge(key, Long.parseLong(number), Long::sum);
        }
    }

    @ParameterizedTest
    @CsvSource({"100,7", "15000,42"})
    void noRowIsLostAndEveryDigestIsRight(long rows, long seed) throws IOException, NoSuchAlgorithmException {
        YearMonth month = SampleSpec.DEFAULT_MONTH;
        SyntheticMonth.write(new SampleSpec(rows, seed, month), out);

        Map<String, Long> rejectedByFile = new TreeMap<>();
        List<List<String>> notices = NaiveCsv.read(truth(month, "notices.csv"));
        for (List<String> notice : notices.subList(1, notices.size())) {
            if (notice.get(4).equals("ERROR")) {
                rejectedByFile.merge(notice.get(0), Long.parseLong(notice.get(5)), Long::sum);
            }
        }
        List<List<String>> deliveries = NaiveCsv.read(truth(month, "deliveries.csv"));
        for (List<String> delivery : deliveries.subList(1, deliveries.size())) {
            Path file = out.resolve(month.toString()).resolve(delivery.get(0));
            List<Long> balance =
                    delivery.subList(5, 9).stream().map(Long::valueOf).toList();
            assertThat(balance.get(0)).isEqualTo(balance.get(1) + balance.get(2) + balance.get(3));
            assertThat(balance.get(0)).isEqualTo(NaiveCsv.read(file).size() - 1L);
            assertThat(balance.get(2)).isEqualTo(rejectedByFile.getOrDefault(delivery.get(0), 0L));
            assertThat(delivery.get(4))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        }
        assertThat(TruthFile.balances(truth(month, "deliveries.csv")).get("kepesertaan-sintetis.csv"))
                .first()
                .isEqualTo(rows);
    }

    private List<List<String>> body(YearMonth month, String file) throws IOException {
        List<List<String>> rows = NaiveCsv.read(out.resolve(month.toString()).resolve(file));
        return rows.subList(1, rows.size());
    }

    private Path truth(YearMonth month, String file) {
        return out.resolve("truth").resolve(month.toString()).resolve(file);
    }
}
