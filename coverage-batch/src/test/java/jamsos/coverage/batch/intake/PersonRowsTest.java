package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.value.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One sound row with one cell changed, case by case; and the order in which faults are told. */
class PersonRowsTest {

    @TempDir
    private Path inbox;

    private static Map<String, String> participant() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nik", "1871054107900003");
        row.put("name", "SITI AMINAH");
        row.put("birth_date", "1990-07-01");
        row.put("sex", "P");
        row.put("region_kemendagri", "18.71");
        row.put("segment", "BPU");
        row.put("programs", "JKK|JKM");
        row.put("status", "AKTIF");
        row.put("registered_on", "2019-02-01");
        row.put("paid_through", "2022-07");
        row.put("paid_until", "");
        row.put("scheme", "");
        row.put("payer", "");
        row.put("wage", "2500000");
        return row;
    }

    private static Map<String, String> rosterEntry() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nik", "1871054107900003");
        row.put("name", "SITI AMINAH");
        row.put("birth_date", "1990-07-01");
        row.put("sex", "P");
        row.put("region_name", "Kota Bandar Lampung");
        row.put("group", "PEKEBUN");
        row.put("start", "");
        row.put("end", "");
        return row;
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "participant-rows.csv",
            numLinesToSkip = 1,
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false)
    void aMemberWith(String column, @Nullable String value, String becomes) {
        Map<String, String> row = participant();
        row.put(column, value == null ? "" : value);
        assertThat(fate(row)).isEqualTo(becomes);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "roster-rows.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void somebodyOnAListWith(String column, @Nullable String value, String becomes) {
        Map<String, String> row = rosterEntry();
        row.put(column, value == null ? "" : value);
        assertThat(fate(row)).isEqualTo(becomes);
    }

    @Test
    void theFirstCheckThatFailsIsTheReasonOfAMember() {
        Map<String, String> row = participant();
        assertThat(reasonsFromTheLastColumnOn(
                        row,
                        List.of(
                                "paid_through",
                                "registered_on",
                                "status",
                                "programs",
                                "segment",
                                "region_kemendagri",
                                "sex",
                                "birth_date",
                                "nik")))
                .containsExactly(
                        "PAID_THROUGH",
                        "REGISTERED_ON",
                        "STATUS",
                        "PROGRAMS",
                        "SEGMENT",
                        "REGION",
                        "SEX",
                        "BIRTH_DATE",
                        "NIK");
        row.put("", "");
        assertThat(fate(row, 1)).isEqualTo("FIELD_COUNT");
    }

    @Test
    void theFirstCheckThatFailsIsTheReasonOfSomebodyOnAList() {
        assertThat(reasonsFromTheLastColumnOn(
                        rosterEntry(), List.of("group", "region_name", "sex", "birth_date", "nik")))
                .containsExactly("GROUP", "REGION", "SEX", "BIRTH_DATE", "NIK");
    }

    @Test
    void aRowOfAnotherProvinceIsOutOfScopeOnlyWhereTheChecksBeforePass() {
        Map<String, String> row = participant();
        row.put("region_kemendagri", "32.73");
        row.put("segment", "?");
        assertThat(fate(row)).isEqualTo("out of scope");
        row.put("sex", "?");
        assertThat(fate(row)).isEqualTo("SEX");
    }

    @Test
    void coverThatEndsSoonIsCountedByMonthSchemeAndPayer() {
        Map<String, String> row = participant();
        row.put("paid_until", "30 September 2022");
        row.put("scheme", "kpb");
        row.put("payer", "APBD Prov");
        TestMonth month = new TestMonth(inbox);
        month.count("one.csv", lines(row, 0));
        assertThat(month.figures().stream()
                        .filter(figure -> figure.contains("expiring"))
                        .filter(figure -> figure.contains("value=Optional[1]")))
                .anyMatch(figure -> figure.contains("region=18.71/scheme=KPB/due=2022-09,"))
                .anyMatch(figure -> figure.contains("region=18.71/payer=APBD_PROV/due=2022-09,"));
    }

    @Test
    void aRejectedRowIsToldWithPlaceMaskedValueAndAdvice() {
        Map<String, String> row = participant();
        row.put("nik", "187105410790000O");
        Counted counted = count(row, 0);
        assertThat(counted.balance()).isEqualTo(new RowBalance(1, 0, 1, 0));
        var notice = counted.example(NoticeCode.NIK);
        assertThat(notice.place().file()).isEqualTo("one.csv");
        assertThat(notice.place().row()).hasValue(2);
        assertThat(notice.place().column()).contains("nik");
        assertThat(notice.message(Language.ID))
                .isEqualTo("NIK tidak sah: 187105*********x. NIK harus 16 angka dengan tanggal lahir yang mungkin dan"
                        + " nomor urut bukan 0000; salin dari KTP dan simpan kolom sebagai teks.");
        assertThat(notice.message(Language.EN))
                .isEqualTo("Invalid NIK: 187105*********x. A NIK has 16 digits with a possible birth date and a serial"
                        + " number other than 0000; copy it from the identity card and keep the column as text.");
    }

    @Test
    void aRowWithMoreOrFewerFieldsThanTheHeaderIsRejected() {
        String header = String.join(",", rosterEntry().keySet());
        String row = String.join(",", rosterEntry().values());
        TestMonth month = new TestMonth(inbox);
        Counted counted = month.count(
                "one.csv", header + "\n" + row + ",x\n" + row + "\n" + row.substring(0, row.length() - 1) + "\n");
        assertThat(counted.balance()).isEqualTo(new RowBalance(3, 1, 2, 0));
        assertThat(counted.log().examples(NoticeCode.FIELD_COUNT))
                .extracting(notice -> notice.message(Language.EN))
                .containsExactly(
                        "This row does not have as many fields as the header (expected 8, found 9). Check separators and"
                                + " quotes in this row.",
                        "This row does not have as many fields as the header (expected 8, found 7). Check separators and"
                                + " quotes in this row.");
    }

    private List<String> reasonsFromTheLastColumnOn(Map<String, String> row, List<String> columns) {
        List<String> reasons = new ArrayList<>();
        for (String column : columns) {
            row.put(column, column.equals("nik") ? "1234567890123456" : "?");
            reasons.add(fate(row));
        }
        return reasons;
    }

    /** What becomes of a row: {@code taken}, with warnings after it, {@code out of scope}, or the reason. */
    private String fate(Map<String, String> row) {
        return fate(row, 0);
    }

    private String fate(Map<String, String> row, int fieldsMissing) {
        Counted counted = count(row, fieldsMissing);
        String told =
                counted.log().counts().keySet().stream().map(NoticeCode::name).collect(Collectors.joining(" "));
        if (counted.balance().equals(new RowBalance(1, 1, 0, 0))) {
            return ("taken " + told).strip();
        }
        return counted.balance().equals(new RowBalance(1, 0, 0, 1)) ? ("out of scope " + told).strip() : told;
    }

    private Counted count(Map<String, String> row, int fieldsMissing) {
        return new TestMonth(inbox).count("one.csv", lines(row, fieldsMissing));
    }

    private static String lines(Map<String, String> row, int fieldsMissing) {
        String header = String.join(",", row.keySet());
        String fields = row.values().stream()
                .limit(row.size() - fieldsMissing)
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return header + "\n" + fields + "\n";
    }
}
