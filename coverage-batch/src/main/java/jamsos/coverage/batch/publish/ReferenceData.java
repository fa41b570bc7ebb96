package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a release rests on besides deliveries (data rujukan): tables and layouts that ship with the program. */
final class ReferenceData {

    private static final Map<String, Class<?>> TABLES = Map.of(
            "regions.csv", Regions.class,
            "region_name_variants.csv", Regions.class,
            "provinces.csv", Regions.class,
            "worker_groups.csv", CodeList.class,
            "schemes.csv", CodeList.class);

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

    /** SHA-256 of every table and layout, by name. */
    static SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        TABLES.forEach((name, beside) -> digests.put(name, digest(name, beside)));
        for (Layout layout : Layouts.builtIn().all()) {
            String name = layout.name() + ".yaml";
            digests.put(name, digest(name, Layout.class));
        }
        return digests;
    }

    private static String digest(String name, Class<?> beside) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside " + beside.getName());
            }
            return Sha256.copy(in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
