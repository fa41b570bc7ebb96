package jamsos.coverage.report;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.ReferenceTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each kabupaten and kota stands on a map of equal tiles (peta petak). */
final class TileGrid {

    private final Map<KemendagriCode, Place> places;

    private TileGrid(Map<KemendagriCode, Place> places) {
        this.places = places;
    }

    /** The grid of a province; empty where one of its regions has no tile. */
    static Optional<TileGrid> of(List<Region> regions) {
        TileGrid grid = new TileGrid(Shipped.PLACES);
        return regions.stream().allMatch(region -> grid.places.containsKey(region.code()))
                ? Optional.of(grid)
                : Optional.empty();
    }

    /** From the left, from 0. */
    int column(Region region) {
        return place(region).column();
    }

    /** From the top, from 0. */
    int row(Region region) {
        return place(region).row();
    }

    private Place place(Region region) {
        return Optional.ofNullable(places.get(region.code())).orElseThrow();
    }

    private record Place(int column, int row) {}

    /** Read once, on first use. */
    private static final class Shipped {
        static final Map<KemendagriCode, Place> PLACES = read(ReferenceTable.resource(TileGrid.class, "tile_grid.csv"));

        private static Map<KemendagriCode, Place> read(ReferenceTable table) {
            Map<KemendagriCode, Place> places = new HashMap<>();
            for (ReferenceTable.Row row : table.rows()) {
                Place place = new Place(Integer.parseInt(row.get("column")), Integer.parseInt(row.get("row")));
                places.put(new KemendagriCode(row.get("kemendagri_code")), place);
            }
            return Map.copyOf(places);
        }
    }
}
