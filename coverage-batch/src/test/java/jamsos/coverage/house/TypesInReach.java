package jamsos.coverage.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The types that a document may name: our own, those of our libraries and those of the JDK. */
final class TypesInReach {

    private TypesInReach() {}

    /** Without package; a nested type by its own name. */
    static Set<String> simpleNames() {
        String testPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Stream<String> libraries = Stream.of(testPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .flatMap(TypesInReach::entriesOf);
        Stream<String> jdk = ModuleFinder.ofSystem().findAll().stream().flatMap(module -> {
            try (var reader = module.open()) {
                return reader.list().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Stream.of(ProjectFolder.files().stream(), libraries, jdk)
                .flatMap(names -> names)
                .filter(name -> name.endsWith(".class") || name.endsWith(".java"))
                .map(name -> name.replaceFirst("^.*[/$]", "").replaceFirst("\\.(class|java)$", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<String> entriesOf(String jar) {
        try (var file = new JarFile(jar)) {
            return file.stream().map(ZipEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
