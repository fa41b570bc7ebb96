package jamsos.coverage.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The folder that holds the whole project, found upwards from where the tests run. */
final class ProjectFolder {

    static final Path ROOT = find();

    private static final Set<String> NOT_TRACKED = Set.of("target", "demo", "returns", ".git", ".idea");

    private ProjectFolder() {}

    static List<MarkdownDocument> documents() {
        return files().stream()
                .filter(path -> path.endsWith(".md"))
                .map(path -> new MarkdownDocument(path, read(path)))
                .toList();
    }

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the project but what a build or a run leaves behind, from the root, with {@code /} between. */
    static Set<String> files() {
        var files = new TreeSet<String>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_TRACKED.contains(folder.getFileName().toString()) && !folder.equals(ROOT)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
