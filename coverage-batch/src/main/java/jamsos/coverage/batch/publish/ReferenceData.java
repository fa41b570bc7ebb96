package jamsos.coverage.batch.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a release rests on besides deliveries (data rujukan): tables and layouts that ship with the program. */
final class ReferenceData {

    private static final String ROOT = "jamsos/coverage/";
    private static final List<String> TABLES = List.of("*/*.csv", "batch/intake/layout/*.yaml");

    private ReferenceData() {}

    /** The definitions that figures of a release can name, in words. */
    static Map<String, String> definitions() {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put("registered", "persons in any row taken");
        definitions.put("active", "persons with a row the supplier calls AKTIF; the headline");
        definitions.put("paid_up", "active persons whose placing row is paid through the month less the grace");
        definitions.put("inactive", "registered, not active, as a supplier counts them");
        definitions.put("not_active", "not active members, registered or not, as a supplier counts them");
        definitions.put("universe", "potential workers of the program");
        definitions.put("employed", "employed persons of the labour force survey (Sakernas)");
        return definitions;
    }

    /** SHA-256 of every table and layout, by folder and name. */
    static SortedMap<String, String> digests() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        PathMatchingResourcePatternResolver shipped = new PathMatchingResourcePatternResolver();
        for (String tables : TABLES) {
            for (Resource table : shipped.getResources("classpath*:" + ROOT + tables)) {
                String address = table.getURL().toString();
                try (InputStream in = table.getInputStream()) {
                    digests.put(
                            address.substring(address.lastIndexOf(ROOT) + ROOT.length()),
                            Sha256.copy(in, OutputStream.nullOutputStream()));
                }
            }
        }
        return digests;
    }
}
