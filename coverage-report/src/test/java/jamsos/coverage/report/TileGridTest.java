package jamsos.coverage.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.ReferenceTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileGridTest {

    private static final Regions LAMPUNG = Regions.lampung();

    @Test
    void everyRegionOfLampungHasATileOfItsOwn() {
        TileGrid grid = TileGrid.of(LAMPUNG.parts()).orElseThrow();
        assertThat(LAMPUNG.parts().stream().map(region -> grid.column(region) + "," + grid.row(region)))
                .doesNotHaveDuplicates()
                .hasSize(15);
    }

    @Test
    void neighboursStandBesideEachOther() {
        TileGrid grid = TileGrid.of(LAMPUNG.parts()).orElseThrow();
        Region metro = region("18.72");
        Region bandarLampung = region("18.71");
        assertThat(grid.column(metro)).isEqualTo(grid.column(bandarLampung));
        assertThat(grid.row(metro)).isEqualTo(grid.row(bandarLampung) - 1);
        assertThat(grid.row(region("18.11"))).isZero();
    }

    @Test
    void namesInTheTableAreThoseOfTheRegistry() {
        ReferenceTable.resource(TileGrid.class, "tile_grid.csv")
                .rows()
                .forEach(row -> assertThat(region(row.get("kemendagri_code")).listName())
                        .as(row.toString())
                        .isEqualTo(row.get("name")));
    }

    @Test
    void aProvinceWithARegionThatHasNoTileHasNoGrid() {
        List<Region> more = new ArrayList<>(LAMPUNG.parts());
        more.add(LAMPUNG.province());
        assertThat(TileGrid.of(more)).isEmpty();
    }

    private static Region region(String code) {
        return LAMPUNG.find(new KemendagriCode(code)).orElseThrow();
    }
}
