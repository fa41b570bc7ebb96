package jamsos.coverage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Imports are lifted out of the block and the rest taken as statements. */
    private static String complaints(String block, Path out) {
        String imports =
                block.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String statements =
                block.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String source = imports + "\nclass Snippet { static void run() throws Exception {\n" + statements + "\n} }\n";
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
}
