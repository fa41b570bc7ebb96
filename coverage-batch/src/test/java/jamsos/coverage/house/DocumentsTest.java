package jamsos.coverage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Prose drifts from what it describes; what documents link, name and tell to type is checked here. */
class DocumentsTest {

    private static final Set<String> FILES = ProjectFolder.files();
    private static final List<MarkdownDocument> DOCUMENTS = ProjectFolder.documents();

    private static final Predicate<String> IS_PATH = Pattern.compile(
                    "(\\./)?(docs|examples|coverage-(core|report|batch|\\*)|\\.github|\\.ci|\\.mvn)/[^ ]*")
            .asMatchPredicate()
            .and(path -> !path.contains("/target/"));
    private static final Predicate<String> IS_FULL_NAME =
            Pattern.compile("jamsos\\.coverage\\.[A-Za-z0-9_.]+").asMatchPredicate();
    private static final Predicate<String> IS_TYPE =
            Pattern.compile("([A-Z][a-z0-9]+){2,}").asMatchPredicate();

    @Test
    void thereAreDocumentsToCheck() {
        assertThat(DOCUMENTS).extracting(MarkdownDocument::path).contains("README.md", "CONTRIBUTING.md");
    }

    @Test
    void linksLeadSomewhere() {
        assertThat(missing(MarkdownDocument::localLinks, DocumentsTest::leadsSomewhere))
                .isEmpty();
    }

    @Test
    void filesNamedInProseExist() {
        assertThat(missing(spans(IS_PATH), (document, path) -> exists(path))).isEmpty();
    }

    @Test
    void packagesAndTypesNamedInFullExist() {
        assertThat(missing(spans(IS_FULL_NAME), (document, name) -> isPackageOrType(name)))
                .isEmpty();
    }

    @Test
    void typesNamedInShortExistHereOrInALibrary() {
        Set<String> known = TypesInReach.simpleNames();
        assertThat(missing(spans(IS_TYPE), (document, name) -> known.contains(name)))
                .isEmpty();
    }

    @Test
    void everyCommandOfTheReadmeIsRunByTheServer() {
        List<String> server = ProjectFolder.read(".ci/run").lines().toList();
        assertThat(server).contains("./mvnw verify", "./coverage demo");
        assertThat(DOCUMENTS)
                .filteredOn(document -> document.path().equals("README.md"))
                .flatExtracting(MarkdownDocument::commands)
                .isNotEmpty()
                .isSubsetOf(server);
    }

    private static List<String> missing(
            Function<MarkdownDocument, List<String>> names, BiPredicate<MarkdownDocument, String> isThere) {
        return DOCUMENTS.stream()
                .flatMap(document -> names.apply(document).stream()
                        .filter(name -> !isThere.test(document, name))
                        .map(name -> document.path() + " names " + name))
                .toList();
    }

    private static Function<MarkdownDocument, List<String>> spans(Predicate<String> kind) {
        return document -> document.codeSpans().stream().filter(kind).toList();
    }

    private static boolean isPackageOrType(String name) {
        String path = "/java/" + name.replace('.', '/');
        return name.equals("jamsos.coverage.core")
                || FILES.stream().anyMatch(file -> file.contains(path + "/") || file.endsWith(path + ".java"));
    }

    private static boolean exists(String path) {
        Path named = Path.of(path).normalize();
        if (path.contains("*")) {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + named);
            return FILES.stream().map(Path::of).anyMatch(glob::matches);
        }
        return Files.exists(ProjectFolder.ROOT.resolve(named));
    }

    private static boolean leadsSomewhere(MarkdownDocument document, String link) {
        String file = link.replaceFirst("#.*", "");
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        String target = file.isEmpty()
                ? document.path()
                : Path.of(document.path()).resolveSibling(file).normalize().toString();
        return exists(target)
                && (anchor.isEmpty()
                        || new MarkdownDocument(target, ProjectFolder.read(target))
                                .anchors()
                                .contains(anchor));
    }
}
