package jamsos.coverage.batch.publish;

import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a release rests on besides deliveries (data rujukan): tables and layouts that ship with the program. */
final class ReferenceData {

    private static final List<String> TABLES = List.of(
            "contribution/limits.csv",
            "contribution/rates.csv",
            "contribution/recomposition.csv",
            "contribution/reliefs.csv",
            "program/join_rules.csv",
            "program/schemes.csv",
            "program/worker_groups.csv",
            "region/provinces.csv",
            "region/region_history.csv",
            "region/region_name_variants.csv",
            "region/regions.csv");

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
    static SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String table : TABLES) {
            digests.put(table, digest(Regions.class, "/jamsos/coverage/" + table));
        }
        for (Layout layout : Layouts.builtIn().all()) {
            String name = layout.name() + ".yaml";
            digests.put("layout/" + name, digest(Layout.class, name));
        }
        return digests;
    }

    private static String digest(Class<?> from, String name) {
        try (InputStream in = from.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " does not ship with " + from.getName());
            }
            return Sha256.copy(in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
