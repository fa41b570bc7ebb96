package jamsos.coverage.program;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.value.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on contributions says what the terms of the schemes say. */
class SchemesPageTest {

    private static final Path PAGE = Path.of("../docs/contributions.md");

    @Test
    void everyTermOfEverySchemeStandsInTheTable() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (Scheme scheme : Schemes.current().all()) {
            for (String group : scheme.groups()) {
                scheme.terms(group).forEach(step -> expected.add(row(scheme, group, step)));
            }
        }
        assertThat(table()).isEqualTo(expected);
    }

    @Test
    void everySchemePaysForAccidentAndDeathOfTheSelfEmployed() {
        assertThat(Schemes.current().all().stream()
                        .flatMap(scheme -> scheme.groups().stream().flatMap(group -> scheme.terms(group).stream())))
                .allMatch(step -> step.value().segment() == Segment.BPU
                        && step.value().programs().equals(Set.of(Program.JKK, Program.JKM)));
    }

    private static List<String> row(Scheme scheme, String group, Step<SchemeTerms> step) {
        SchemeTerms terms = step.value();
        return List.of(
                scheme.entry().code(),
                group,
                step.from().toString(),
                step.until().map(LocalDate::toString).orElse(""),
                Integer.toString(terms.paidMonths()),
                terms.payer().name(),
                terms.afterwards().name(),
                step.verified() ? "yes" : "no",
                step.citation().toString());
    }

    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## Schemes"))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::trim)
                        .toList())
                .toList();
    }
}
