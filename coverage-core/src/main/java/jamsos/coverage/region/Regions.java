package jamsos.coverage.region;

import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One province and its kabupaten/kota (daftar wilayah) in both code systems, with the spellings their names are met
 * in.
 *
 * <p>{@link #lampung()} is the registry that ships; another province is a {@link #of registry} over other tables.
 * Immutable.
 */
public final class Regions {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> KIND_WORDS = List.of("KABUPATEN", "PROVINSI", "KAB", "PROV", "KOTA");

    private final Region province;
    private final List<Region> parts;
    private final Map<KemendagriCode, Integer> index = new HashMap<>();
    private final Map<BpsCode, Region> byBpsCode = new HashMap<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Set<String> provinceCodes;

    private Regions(List<Region> regions, Map<String, KemendagriCode> variants, Set<String> provinceCodes) {
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparing(Region::code));
        if (sorted.isEmpty() || !sorted.get(0).code().isProvince()) {
            throw new IllegalArgumentException("a registry of regions starts with its province");
        }
        this.province = sorted.get(0);
        this.parts = List.copyOf(sorted.subList(1, sorted.size()));
        this.provinceCodes = Set.copyOf(provinceCodes);
        for (Region region : sorted) {
            if (!region.code().province().equals(province.code())) {
                throw new IllegalArgumentException("region " + region.code() + " lies outside " + province.code());
            }
            if (!region.code().isProvince()) {
                index.put(region.code(), index.size());
            }
            if (byBpsCode.put(region.bpsCode(), region) != null) {
                throw new IllegalArgumentException("BPS code " + region.bpsCode() + " stands twice");
            }
            name(region.name(), region);
        }
        if (index.size() != parts.size()) {
            throw new IllegalArgumentException("a Kemendagri code stands twice in the registry of regions");
        }
        variants.forEach((variant, code) -> name(
                variant,
                find(code)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "name variant \"" + variant + "\" points to the unknown region " + code))));
    }

    private void name(String name, Region region) {
        Region before = byName.put(nameKey(name), region);
        if (before != null && !before.equals(region)) {
            throw new IllegalArgumentException(
                    "name \"" + name + "\" means both " + before.code() + " and " + region.code());
        }
    }

    /** Lampung and its 15 kabupaten/kota, as numbered in 2022 and since. */
    public static Regions lampung() {
        return Lampung.REGIONS;
    }

    /**
     * A registry over tables with the columns of the ones that ship.
     *
     * @param regions {@code kemendagri_code,bps_code,name,kind,source}: one province and its parts
     * @param variants {@code kemendagri_code,variant,source}: other spellings
     * @param provinces {@code kemendagri_code,name,source}: all provinces of the country
     * @throws IllegalArgumentException when a code or name stands twice or a row contradicts itself
     */
    public static Regions of(ReferenceTable regions, ReferenceTable variants, ReferenceTable provinces) {
        List<Region> list = new ArrayList<>();
        for (ReferenceTable.Row row : regions.rows()) {
            list.add(new Region(
                    new KemendagriCode(row.get("kemendagri_code")),
                    new BpsCode(row.get("bps_code")),
                    row.get("name"),
                    kind(row.get("kind")),
                    new Citation(row.get("source"))));
        }
        Map<String, KemendagriCode> spellings = new HashMap<>();
        for (ReferenceTable.Row row : variants.rows()) {
            spellings.put(row.get("variant"), new KemendagriCode(row.get("kemendagri_code")));
        }
        Set<String> codes = new TreeSet<>();
        provinces.rows().forEach(row -> codes.add(row.get("kemendagri_code")));
        return new Regions(list, spellings, codes);
    }

    private static Region.Kind kind(String text) {
        return switch (text) {
            case "provinsi" -> Region.Kind.PROVINCE;
            case "kabupaten" -> Region.Kind.REGENCY;
            case "kota" -> Region.Kind.CITY;
            default ->
                throw new IllegalArgumentException(
                        "kind of region must be provinsi, kabupaten or kota, found \"" + text + "\"");
        };
    }

    /** The province. */
    public Region province() {
        return province;
    }

    /** The kabupaten and kota, by Kemendagri code. */
    public List<Region> parts() {
        return parts;
    }

    /** Province first, then its parts by Kemendagri code. */
    public List<Region> all() {
        List<Region> all = new ArrayList<>(parts);
        all.add(0, province);
        return List.copyOf(all);
    }

    /** The region with that Kemendagri code, if it belongs to this province. */
    public Optional<Region> find(KemendagriCode code) {
        if (code.equals(province.code())) {
            return Optional.of(province);
        }
        Integer at = index.get(code);
        return at == null ? Optional.empty() : Optional.of(parts.get(at));
    }

    /** The region with that BPS code, if it belongs to this province. */
    public Optional<Region> find(BpsCode code) {
        return Optional.ofNullable(byBpsCode.get(code));
    }

    /** The region of that name; case, punctuation, blanks and a leading Kabupaten, Kab., Kota or Provinsi do not count. */
    public Optional<Region> findByName(String name) {
        return Optional.ofNullable(byName.get(nameKey(name)));
    }

    /** The place of a kabupaten/kota among {@link #parts()}, from 0; empty for the province and for strangers. */
    public Optional<Integer> indexOf(KemendagriCode code) {
        return Optional.ofNullable(index.get(code));
    }

    /**
     * The place of a kabupaten/kota among {@link #parts()}, from 0.
     *
     * @throws IllegalArgumentException when it is none of this province
     */
    public int requireIndexOf(KemendagriCode code) {
        return indexOf(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("region " + code + " lies outside " + province.fullName()));
    }

    /** Whether the first two digits of a code are those of a known province other than this one. */
    public boolean isOtherProvince(String code) {
        return code.length() >= 2
                && !code.startsWith(province.code().text())
                && provinceCodes.contains(code.substring(0, 2));
    }

    /** The form in which names are compared. */
    private static String nameKey(String name) {
        String upper = name.toUpperCase(Locale.ROOT).strip();
        for (String word : KIND_WORDS) {
            if (upper.length() > word.length()
                    && upper.startsWith(word)
                    && !Character.isLetter(upper.charAt(word.length()))) {
                upper = upper.substring(word.length());
                break;
            }
        }
        return NOT_LETTERS.matcher(upper).replaceAll("");
    }

    /** Read once, on first use. */
    private static final class Lampung {
        static final Regions REGIONS = of(
                ReferenceTable.resource(Regions.class, "regions.csv"),
                ReferenceTable.resource(Regions.class, "region_name_variants.csv"),
                ReferenceTable.resource(Regions.class, "provinces.csv"));
    }
}
