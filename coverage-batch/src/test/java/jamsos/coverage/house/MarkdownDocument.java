package jamsos.coverage.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One Markdown file ({@code path} from the root of the project), taken apart into what a test can check. */
record MarkdownDocument(String path, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)[^\\n]*\\n(.*?)^ *```\\s*?$");
    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK =
            Pattern.compile("\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

    /** What stands in the fenced blocks of this language. */
    List<String> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The lines of the shell blocks: without prompt and comment, continued lines joined. */
    List<String> commands() {
        return blocks("sh").stream()
                .map(block -> block.replace("\\\n", " "))
                .flatMap(block -> Arrays.stream(block.split("\n")))
                .map(line -> line.replaceFirst("(^| +)#.*", "")
                        .replaceFirst("^\\$ ", "")
                        .replaceAll(" +", " ")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> codeSpans() {
        return SPAN.matcher(prose()).results().map(span -> span.group(1)).toList();
    }

    /** Targets of links and pictures, as written, but for those out on the web. */
    List<String> localLinks() {
        return LINK.matcher(SPAN.matcher(prose()).replaceAll(""))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(target -> !target.matches("(https?|mailto):.*"))
                .toList();
    }

    /** What a link may name behind {@code #}: the headings, written as the usual Markdown servers do. */
    Set<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }
}
