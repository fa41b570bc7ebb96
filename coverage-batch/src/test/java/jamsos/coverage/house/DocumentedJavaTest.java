package jamsos.coverage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies Java from a document into an own service must have it compile. */
class DocumentedJavaTest {

    @Test
    void javaInDocumentsCompiles(@TempDir Path out) {
        for (MarkdownDocument document : ProjectFolder.documents()) {
            for (String block : document.blocks("java")) {
                assertThat(complaints(block, out)).as(document.path()).isEmpty();
            }
        }
    }

    /** A block is a run of statements, after its imports if it has any; the core and the calendar need none. */
    private static String complaints(String block, Path out) {
        var parts = block.lines().collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
        String source = Stream.of(
                        parts.get(true).stream(),
                        Stream.concat(corePackages(), Stream.of("java.time", "java.util"))
                                .map(name -> "import " + name + ".*;"),
                        Stream.of("class Snippet { static void run() throws Exception {"),
                        parts.get(false).stream(),
                        Stream.of("} }"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        var messages = new StringWriter();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-Xlint:all,-path,-classfile", "-cp", classPath, "-d", out.toString()),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        return messages.toString();
    }

    private static Stream<String> corePackages() {
        String sources = "coverage-core/src/main/java/";
        return ProjectFolder.files().stream()
                .filter(file -> file.startsWith(sources) && file.endsWith("/package-info.java"))
                .map(file ->
                        file.substring(sources.length(), file.lastIndexOf('/')).replace('/', '.'));
    }
}
