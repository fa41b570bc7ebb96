package jamsos.coverage.report;

import jamsos.coverage.metric.Measure;
import jamsos.coverage.region.KemendagriCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of cells in words (nama sel): {@code persons region=18.01/segment=BPU} is "Orang, Lampung Selatan, BPU". Notices
 * about the month name cells that way, some with the count of persons before it: {@code 5 (headcount active region=18)}.
 */
final class CellWords {

    /** Measure, definition where there is one, and slice. */
    private static final Pattern NAME =
            Pattern.compile("([a-z_]+)(?: [a-z_-]+)? (region=[0-9.]+(?:/[a-z_]+=[^/ )]+)*)");

    private static final Pattern COUNT = Pattern.compile("[0-9]+ \\((.*)\\)");

    private final Draft draft;

    CellWords(Draft draft) {
        this.draft = draft;
    }

    /** Whether a text names a cell that counts persons; workers and rupiah are no persons. */
    static boolean nameCountOfPersons(String text) {
        Matcher matcher = NAME.matcher(text);
        return matcher.find()
                && measure(matcher.group(1))
                        .map(measure -> measure.unit() == Measure.Unit.PERSONS && measure != Measure.WORKFORCE)
                        .orElse(true);
    }

    /** The name of the cell without the count before it. */
    static String withoutCount(String text) {
        return COUNT.matcher(text).replaceAll("$1");
    }

    /** The text with each name of a cell in words. */
    String in(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(words(name)));
    }

    private String words(MatchResult name) {
        List<String> words = new ArrayList<>();
        words.add(measure(name.group(1))
                .map(measure -> draft.say(Names.of(measure)))
                .orElse(name.group(1)));
        for (String part : name.group(2).split("/", -1)) {
            int equals = part.indexOf('=');
            words.add(value(part.substring(0, equals), part.substring(equals + 1)));
        }
        return String.join(", ", words);
    }

    private static Optional<Measure> measure(String code) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }

    private String value(String dimension, String code) {
        return switch (dimension) {
            case "region" -> draft.name(new KemendagriCode(code));
            case "scheme" -> draft.scheme(code);
            case "group" -> draft.group(code);
            default -> code;
        };
    }
}
