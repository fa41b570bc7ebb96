package jamsos.coverage.region;

import jamsos.coverage.value.Citation;
import jamsos.coverage.value.ReferenceTable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the regions of a province were split over time (riwayat pemekaran). Immutable. */
public final class RegionHistory {

    private final List<RegionSplit> splits;
    private final Map<String, RegionSplit> byRetiredDistrict = new HashMap<>();

    private RegionHistory(List<RegionSplit> splits) {
        this.splits = splits.stream()
                .sorted(Comparator.comparing(RegionSplit::year).thenComparing(RegionSplit::child))
                .toList();
        for (RegionSplit split : this.splits) {
            for (String district : split.retiredDistricts()) {
                if (byRetiredDistrict.put(district, split) != null) {
                    throw new IllegalArgumentException("kecamatan " + district + " went to two regions");
                }
            }
        }
    }

    /** The splits of Lampung since 1991. */
    public static RegionHistory lampung() {
        return Lampung.HISTORY;
    }

    /**
     * A history over a table with the columns {@code child,parent,law,effective,retired_districts,verified,source}.
     *
     * @throws IllegalArgumentException when a row contradicts itself or another
     */
    public static RegionHistory of(ReferenceTable table) {
        return new RegionHistory(table.rows().stream().map(RegionHistory::split).toList());
    }

    private static RegionSplit split(ReferenceTable.Row row) {
        String effective = row.get("effective");
        String districts = row.get("retired_districts");
        return new RegionSplit(
                new KemendagriCode(row.get("child")),
                new KemendagriCode(row.get("parent")),
                row.get("law"),
                Year.parse(effective.substring(0, 4)),
                effective.length() == 4 ? Optional.empty() : Optional.of(LocalDate.parse(effective)),
                districts.isEmpty() ? Set.of() : Set.of(districts.split(" ", -1)),
                row.get("verified").equals("yes"),
                new Citation(row.get("source")));
    }

    /** All splits, oldest first. */
    public List<RegionSplit> splits() {
        return splits;
    }

    /** How that region came to be; empty for one that was never split off. */
    public Optional<RegionSplit> splitOf(KemendagriCode child) {
        return splits.stream().filter(split -> split.child().equals(child)).findFirst();
    }

    /** The regions that were taken from that one, oldest first. */
    public List<RegionSplit> splitsFrom(KemendagriCode parent) {
        return splits.stream().filter(split -> split.parent().equals(parent)).toList();
    }

    /** The region that stood in that place on a day: the region itself, or the ancestor it then still belonged to. */
    public KemendagriCode regionOn(KemendagriCode code, LocalDate day) {
        KemendagriCode at = code;
        for (Optional<RegionSplit> split = splitOf(at);
                split.isPresent() && !split.get().inForceOn(day);
                split = splitOf(at)) {
            at = split.get().parent();
        }
        return at;
    }

    /**
     * The split that took a kecamatan of the parent's numbering along, for NIKs issued before it.
     *
     * @param district a kecamatan code such as {@code 18.04.01}
     */
    public Optional<RegionSplit> splitOfDistrict(String district) {
        return Optional.ofNullable(byRetiredDistrict.get(district));
    }

    /** Read once, on first use. */
    private static final class Lampung {
        static final RegionHistory HISTORY = of(ReferenceTable.resource(RegionHistory.class, "region_history.csv"));
    }
}
