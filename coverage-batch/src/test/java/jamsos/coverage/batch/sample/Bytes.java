package jamsos.coverage.batch.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of every file under a folder, one character a byte, by their names with {@code /} between. */
final class Bytes {

    private Bytes() {}

    static Map<String, String> under(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : files) {
            bytes.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }
}
