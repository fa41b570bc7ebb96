package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    Path folder;

    Typing user;

    @BeforeEach
    void sitDown() {
        user = new Typing(folder);
    }

    @Test
    void helpSpeaksTheFirstLanguage() {
        assertThat(user.type("--help")).isZero();
        assertThat(user.out())
                .startsWith("Pemakaian: coverage ")
                .contains("demo ", "run ", "check ", "history ", "sample ", "completion ")
                .contains("Kode keluar: 0 terbit")
                .doesNotContain("schedule");

        assertThat(user.type("run", "--help", "--lang", "en,id")).isZero();
        assertThat(user.out())
                .startsWith("Usage: coverage run ")
                .contains("--month=2022-07   Month reported on.")
                .contains("--publish-without-held");
    }

    @Test
    void everyWordOfHelpIsThereInBothLanguages() throws IOException {
        assertThat(words("id").keySet()).isEqualTo(words("en").keySet()).isNotEmpty();
        for (String command : new String[] {
            "demo", "run", "check", "history", "sample", "layout", "layout.show", "layout.test", "completion"
        }) {
            assertThat(words("en")).containsKey("coverage." + command + ".usage.description");
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                CoverageApplication.class.getResourceAsStream("help_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(user.type("--version")).isZero();
        assertThat(user.out()).isEqualTo("coverage development\n");
    }

    @Test
    void aScriptForCompletionIsPrinted() {
        assertThat(user.type("completion")).isZero();
        assertThat(user.out()).startsWith("#!/usr/bin/env bash").contains("--publish-without-held", "history");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --lang en | No command is given. Choose: demo, run, check, history, sample, layout, completion
                    --lang en rum | Unknown: rum. Perhaps meant: run
                    run --lang en | Not given, or given without a value: --month, --inbox, --outbox
                    run --lang en --inbox i --outbox o --month | Not given, or given without a value: --month
                    run --lang en --inbox i --outbox o --month 2022-07 --moth x | Unknown: --moth x. Perhaps meant: --month
                    run --lang en --inbox i --inbox i --outbox o --month 2022-07 | Option --inbox is given twice.
                    run --lang en --inbox i --outbox o --month 2022-7 | --month: expected a month such as 2022-07, found "2022-7"
                    run --lang en --inbox i --outbox o --month 2022-13 | --month: expected a month such as 2022-07, found "2022-13"
                    run --inbox i --outbox o --month Juli | --month: diharapkan bulan seperti 2022-07, ditemukan "Juli"
                    run --lang en,fr --inbox i --outbox o --month 2022-07 | --lang: expected id, en or id,en, found "en,fr"
                    run --lang en --inbox i --outbox o --month 2022-07 --db jdbc:mysql://x | Database: expected a URL jdbc:postgresql://… or jdbc:h2:…, found another
                    run --lang en --inbox i --outbox o --month 2022-07 --db jdbc:postgresql://x/y?password=z | Database: a password must not stand in the URL; use COVERAGE_DB_PASSWORD
                    sample --lang en --rows ten --seed 1 --out o | --rows: expected a whole number, found "ten"
                    sample --lang en --rows 1 --seed 1 --out o | --rows: expected a number from 100 to 80000000, found "1"
                    sample --lang en --rows 100 --seed 1 --out o --month 1999-01 | --month: expected a month from 2022-01 to 2099-12, found "1999-01"
                    layout --lang en | No command is given. Choose: show, test
                    layout show peserta --lang en | There is no layout "peserta"; there are participant, roster,
                    layout show --layouts nowhere --lang en | There is no folder of layouts
                    layout test nowhere.csv --lang en | There is no file
                    layout test --lang en | Not given, or given without a value: FILE
                    history --lang en --outbox nowhere | There is no outbox
                    """)
    void whatIsTypedWrongIsNamed(String typed, String message) {
        assertThat(user.type(typed.split(" "))).isEqualTo(2);

        assertThat(user.err()).startsWith(message).doesNotContain("Exception", "\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPasswordInTheEnvironmentIsNotShownWhenTheDatabaseFails() throws IOException {
        Files.createDirectories(folder.resolve("inbox/2022-07"));
        user.with(Map.of(
                "COVERAGE_DB_URL", "jdbc:postgresql://localhost:1/none",
                "COVERAGE_DB_USER", "somebody",
                "COVERAGE_DB_PASSWORD", "open sesame"));

        assertThat(user.type("run", "--month", "2022-07", "--inbox", "inbox", "--outbox", "outbox", "--stacktrace"))
                .isEqualTo(1);

        assertThat(user.err())
                .contains("Basis data jdbc:postgresql://localhost:1/none tidak dapat dipakai: ")
                .contains("\tat ")
                .doesNotContain("open sesame");
        assertThat(folder.resolve("outbox/.coverage/logs/coverage.log"))
                .content()
                .doesNotContain("open sesame");
    }

    @Test
    void aMissingConfigurationIsWrongUsage() {
        assertThat(user.type(
                        "run",
                        "--month",
                        "2022-07",
                        "--inbox",
                        "i",
                        "--outbox",
                        "o",
                        "--lang",
                        "en",
                        "--config",
                        "c.yml"))
                .isEqualTo(2);
        assertThat(user.err())
                .isEqualTo("There is no configuration file " + folder.resolve("c.yml")
                        + ". Check the name given to --config.\n");
    }

    @Test
    void aSyntheticMonthCanBeTheInboxOfARun() {
        assertThat(user.type("sample", "--rows", "200", "--seed", "7", "--out", "s", "--lang", "en"))
                .isZero();
        assertThat(user.out())
                .isEqualTo("A synthetic month 2025-11 lies in " + folder.resolve("s")
                        + ". Next: coverage run --month 2025-11 --inbox " + folder.resolve("s") + " --outbox DIR\n");

        assertThat(user.type("run", "--month", "2025-11", "--inbox", "s", "--outbox", "o", "--lang", "id"))
                .isZero();
        assertThat(folder.resolve("o/2025-11/r1/laporan-cakupan-2025-11.pdf")).exists();
        assertThat(folder.resolve("o/2025-11/r1/internal/uncovered")).isNotEmptyDirectory();
    }
}
