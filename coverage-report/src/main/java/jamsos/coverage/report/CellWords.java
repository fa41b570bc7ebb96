package jamsos.coverage.report;

import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.region.KemendagriCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a cell in words (nama sel): {@code persons region=18.01/segment=BPU} is "Orang, Lampung Selatan, BPU". */
final class CellWords {

    /** Measure, definition where there is one, and slice, as notices about the month name a cell. */
    static final Pattern NAME = Pattern.compile("([a-z_]+)(?: ([a-z_-]+))? (region=[0-9.]+(?:/[a-z_]+=[^/ ]+)*)");

    private final Draft draft;

    CellWords(Draft draft) {
        this.draft = draft;
    }

    /** The words for what {@link #NAME} has matched. */
    String of(Matcher name) {
        List<String> words = new ArrayList<>();
        words.add(measure(name.group(1)));
        for (String part : name.group(3).split("/", -1)) {
            int equals = part.indexOf('=');
            words.add(value(part.substring(0, equals), part.substring(equals + 1)));
        }
        return String.join(", ", words);
    }

    private String measure(String code) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .map(measure -> draft.say(Names.of(measure)))
                .orElse(code);
    }

    private String value(String dimension, String code) {
        if (dimension.equals("region")) {
            return draft.name(new KemendagriCode(code));
        }
        return switch (Dimension.valueOf(dimension.toUpperCase(Locale.ROOT))) {
            case SCHEME -> draft.scheme(code);
            case GROUP -> draft.group(code);
            default -> code;
        };
    }
}
