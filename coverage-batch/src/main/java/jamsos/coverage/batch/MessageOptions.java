package jamsos.coverage.batch;

import jamsos.coverage.value.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class MessageOptions {

    static final String LANGUAGES = "id,en";

    @Option(names = "--lang", paramLabel = LANGUAGES)
    private String languages = LANGUAGES;

    @Option(names = "--stacktrace")
    private boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    /**
     * The languages asked for, each once, in the order given.
     *
     * @throws UsageException when one of them is not spoken
     */
    List<Language> languages() {
        Set<Language> chosen = new LinkedHashSet<>();
        for (String code : languages.split(",", -1)) {
            try {
                chosen.add(Language.parse(code.strip()));
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "--lang: diharapkan id, en, atau id,en, ditemukan \"" + languages + "\"",
                        "--lang: expected id, en or id,en, found \"" + languages + "\"");
            }
        }
        return new ArrayList<>(chosen);
    }

    /** The language of messages. */
    Language language() {
        return languages().get(0);
    }

    /** Whether a failure is shown with all that led to it. */
    boolean stacktrace() {
        return stacktrace;
    }

    /** The language of messages as far as it can be told before the command line is understood. */
    static Language languageOf(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        String value = at >= 0 && at + 1 < words.size()
                ? words.get(at + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse(LANGUAGES);
        return value.equals("en") || value.startsWith("en,") ? Language.EN : Language.ID;
    }
}
