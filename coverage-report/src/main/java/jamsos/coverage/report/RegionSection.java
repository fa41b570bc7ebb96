package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Coverage of each kabupaten and kota, as picture and table, highest first (cakupan per kabupaten/kota). */
final class RegionSection implements Section {

    private final Draft draft;
    private final Cells cells;
    private final List<Region> ranked;
    private final Map<Region, Rate> rates;

    RegionSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
        this.rates = draft.parts().stream()
                .filter(region -> rate(region).isPresent())
                .collect(Collectors.toMap(
                        region -> region, region -> rate(region).orElseThrow()));
        this.ranked = draft.parts().stream()
                .sorted(Comparator.comparing(
                        (Region region) ->
                                Optional.ofNullable(rates.get(region)).flatMap(Rate::value),
                        Comparator.comparing(
                                value -> value.orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder())))
                .toList();
    }

    private Optional<Rate> rate(Region region) {
        return Rate.find(draft, Definition.ACTIVE, Slice.of(region.code()));
    }

    /** Whether anything is known of single kabupaten or kota. */
    static boolean hasFigures(Draft draft) {
        return draft.parts().stream()
                .map(region -> Slice.of(region.code()))
                .anyMatch(slice ->
                        draft.find(Measure.PERSONS, Definition.ACTIVE, slice).isPresent()
                                || draft.find(Measure.WORKFORCE, Definition.UNIVERSE, slice)
                                        .isPresent());
    }

    @Override
    public List<Block> blocks() {
        if (!hasFigures(draft)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(draft.say(Labels.REGIONS_HEADING)));
        if (rates.values().stream().anyMatch(rate -> rate.value().isPresent())) {
            blocks.add(TileGrid.of(draft.parts())
                    .<Block>map(grid -> new Block.SideBySide(tiles(grid), bars()))
                    .orElseGet(this::bars));
        }
        Block.Table table = table();
        blocks.add(table);
        List<String> notes = new ArrayList<>();
        notes.add(draft.say(Labels.REGIONS_NOTE));
        if (isRough()) {
            notes.add(draft.say(Labels.ROUGH_NOTE));
        }
        String above = ranked.stream()
                .filter(region -> rate(region).map(Rate::isAboveAll).orElse(false))
                .map(Region::listName)
                .collect(Collectors.joining(", "));
        if (!above.isEmpty()) {
            notes.add(draft.say(Labels.ABOVE_NOTE, above));
        }
        blocks.addAll(Columns.notes(draft, table, notes));
        return blocks;
    }

    private boolean isRough() {
        return Stream.concat(rates.values().stream(), provinceRate().stream()).anyMatch(Rate::isRough);
    }

    private Optional<Rate> provinceRate() {
        return Rate.find(draft, Definition.ACTIVE, draft.province());
    }

    private Block.TileMap tiles(TileGrid grid) {
        RateClasses classes = RateClasses.of(values());
        List<Block.TileMap.Tile> tiles = draft.parts().stream()
                .map(region -> new Block.TileMap.Tile(
                        grid.column(region),
                        grid.row(region),
                        draft.name(region.code()),
                        chartDatum(region),
                        Optional.ofNullable(rates.get(region))
                                .flatMap(Rate::value)
                                .map(classes::indexOf)))
                .toList();
        return new Block.TileMap(
                draft.say(Labels.TILES_TITLE),
                draft.say(Labels.TILES_DESCRIPTION, extremes()),
                tiles,
                classes.legend(draft.numerals()),
                draft.say(Labels.TILES_LEGEND));
    }

    private Block.BarChart bars() {
        Optional<BigDecimal> whole = provinceRate().flatMap(Rate::value);
        List<Block.BarChart.Bar> bars = ranked.stream()
                .map(region ->
                        new Block.BarChart.Bar(draft.name(region.code()), chartDatum(region), reaches(region, whole)))
                .toList();
        return new Block.BarChart(
                draft.say(Labels.BARS_TITLE),
                draft.say(Labels.BARS_DESCRIPTION, extremes()),
                bars,
                provinceRate()
                        .filter(rate -> rate.value().isPresent())
                        .map(rate -> new Block.BarChart.Reference(draft.say(Labels.PROVINCE), rate.inChart())));
    }

    private boolean reaches(Region region, Optional<BigDecimal> whole) {
        Optional<BigDecimal> own = Optional.ofNullable(rates.get(region)).flatMap(Rate::value);
        return own.isPresent() && whole.isPresent() && own.get().compareTo(whole.get()) >= 0;
    }

    private Datum chartDatum(Region region) {
        return Optional.ofNullable(rates.get(region)).map(Rate::inChart).orElseGet(cells::notAvailable);
    }

    private List<BigDecimal> values() {
        return rates.values().stream().flatMap(rate -> rate.value().stream()).toList();
    }

    /** The highest and the lowest, in words. */
    private String extremes() {
        List<Region> known = ranked.stream()
                .filter(region -> Optional.ofNullable(rates.get(region))
                        .flatMap(Rate::value)
                        .isPresent())
                .toList();
        return draft.say(Labels.EXTREMES, named(known.get(0)), named(known.get(known.size() - 1)));
    }

    private String named(Region region) {
        return draft.name(region.code()) + " " + chartDatum(region).shown();
    }

    private Block.Table table() {
        boolean compared = !isRough() && provinceRate().flatMap(Rate::value).isPresent();
        List<Block.Table.Column> columns = new ArrayList<>(List.of(
                Columns.words(draft.say(Labels.REGION), 2.4),
                Columns.words(draft.say(Labels.CODE), 0.8),
                Columns.figure(draft.say(Labels.WORKERS), 1.3),
                Columns.figure(draft.say(Labels.ACTIVE), 1.3),
                Columns.figure(draft.say(Labels.NOT_ACTIVE_SHORT), 1.3),
                Columns.figure(draft.say(Labels.COVERAGE), isRough() ? 2.0 : 1.2)));
        if (compared) {
            columns.add(Columns.figure(draft.say(Labels.DIFFERENCE), 1.6));
        }
        List<List<Datum>> rows = new ArrayList<>();
        ranked.forEach(region -> rows.add(row(region, draft.name(region.code()), compared)));
        Region province = draft.figures().regions().province();
        rows.add(row(province, draft.name(province.code()), compared));
        return new Block.Table(draft.say(Labels.REGIONS_SHEET), draft.say(Labels.REGIONS_TABLE), columns, rows, true);
    }

    private List<Datum> row(Region region, String name, boolean compared) {
        Slice slice = Slice.of(region.code());
        List<Datum> row = new ArrayList<>(List.of(
                Datum.text(name),
                Datum.text(region.code().text()),
                cells.given(Measure.WORKFORCE, Definition.UNIVERSE, slice),
                cells.persons(Measure.PERSONS, Definition.ACTIVE, slice),
                cells.given(Measure.GAP, Definition.ACTIVE, slice),
                cells.rate(Definition.ACTIVE, slice)));
        if (compared) {
            row.add(difference(region));
        }
        return row;
    }

    private Datum difference(Region region) {
        if (region.code().isProvince()) {
            return Datum.text("");
        }
        Optional<Rate> own = rate(region);
        Optional<BigDecimal> points = own.flatMap(Rate::value)
                .map(value -> value.subtract(provinceRate().flatMap(Rate::value).orElseThrow()));
        return points.map(cells::points)
                .orElseGet(() -> new Datum(
                        own.map(rate -> rate.inTable().shown()).orElse(Marks.NOT_AVAILABLE),
                        Optional.empty(),
                        NumberStyle.POINTS,
                        Optional.empty()));
    }
}
