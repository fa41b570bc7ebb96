package jamsos.coverage.batch.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of layouts in {@code docs/sources.md} are those of the layout files. After a change to a layout, write them
 * anew by running this test with {@code -Ddocs.write=true}.
 */
class SourcesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "sources.md");
    private static final String BEGIN = "<!-- layouts: these tables are compared with the layout files by a test -->\n";
    private static final String END = "<!-- end of layouts -->\n";

    @Test
    void itsTablesAreThoseOfTheLayouts() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String tables = "\n"
                + Layouts.builtIn().all().stream()
                        .filter(Layout::canonical)
                        .map(SourcesPageTest::table)
                        .collect(Collectors.joining("\n"))
                + "\n### Ready-made layouts (susunan siap pakai)\n\n"
                + "| layout | for | kind | must have | filled by the layout |\n|---|---|---|---|---|\n"
                + Layouts.builtIn().all().stream()
                        .filter(layout -> !layout.canonical())
                        .map(SourcesPageTest::line)
                        .collect(Collectors.joining())
                + "\n";
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page.substring(0, begin) + tables + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).isEqualTo(tables);
        }
    }

    @Test
    void itsExampleIsALayout() throws IOException {
        String page = Files.readString(PAGE);
        String mark = "<!-- a test reads this layout -->\n\n```yaml\n";
        int begin = page.indexOf(mark) + mark.length();
        Layout example = LayoutFile.read("example", page.substring(begin, page.indexOf("```", begin)));
        assertThat(example.requiredHeadings())
                .containsExactlyInAnyOrder("nik", "birth_date", "programs", "registered_on", "KODE_SEGMEN", "TGL_NA");
        assertThat(example.constants()).containsEntry(Column.REGION_KEMENDAGRI, "18.71");
    }

    @Test
    void itsTableOfKeysNamesEveryKey() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(LayoutFile.KEYS).allMatch(key -> page.contains("`" + key + "`"));
    }

    private static String table(Layout layout) {
        return "### " + layout.title() + ": `" + layout.name() + "`\n\n" + layout.description() + "\n\n"
                + "| column | also headed | type | required | holds |\n|---|---|---|---|---|\n"
                + layout.fields().stream()
                        .map(field -> "| " + String.join(" | ", cells(layout, field)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String line(Layout layout) {
        List<String> filled = new ArrayList<>();
        layout.constants().forEach((column, text) -> filled.add("`" + column.code() + "` " + text));
        layout.rules()
                .forEach((column, rule) -> filled.add(
                        "`" + column.code() + "` from " + rule.headings().get(0)));
        layout.unavailable().forEach(column -> filled.add("`" + column.code() + "` not available"));
        String kind = layout.kind().code();
        return "| `" + layout.name() + "` | " + layout.title() + " | " + kind + " | "
                + String.join(", ", layout.requiredHeadings()) + " | " + String.join("; ", filled) + " |\n";
    }

    private static String[] cells(Layout layout, Layout.Field field) {
        boolean oneOf = layout.requiredOneOf().stream().anyMatch(group -> group.contains(field.column()));
        String required = field.required() ? "yes" : oneOf ? "one of these" : "";
        String codes = field.codes().isEmpty() ? "" : " Codes: " + String.join(", ", field.codes()) + ".";
        return new String[] {
            "`" + field.column().code() + "`",
            String.join(", ", field.aliases()),
            field.column().type().code(),
            required,
            field.description().replace("|", "\\|") + codes
        };
    }
}
