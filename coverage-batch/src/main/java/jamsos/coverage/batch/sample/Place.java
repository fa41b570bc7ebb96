package jamsos.coverage.batch.sample;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.util.List;
import java.util.Map;

/**
 * A kabupaten/kota of the synthetic province (wilayah): real code and name, invented numbers.
 *
 * @param region the region
 * @param share its share of the people, per cent
 * @param coverage about how many per cent of its workers are meant to be active
 */
record Place(Region region, int share, int coverage) {

    private static final Map<String, int[]> NUMBERS = Map.ofEntries(
            Map.entry("18.01", new int[] {11, 24}),
            Map.entry("18.02", new int[] {15, 19}),
            Map.entry("18.03", new int[] {7, 14}),
            Map.entry("18.04", new int[] {3, 11}),
            Map.entry("18.05", new int[] {5, 28}),
            Map.entry("18.06", new int[] {7, 12}),
            Map.entry("18.07", new int[] {12, 15}),
            Map.entry("18.08", new int[] {5, 17}),
            Map.entry("18.09", new int[] {5, 16}),
            Map.entry("18.10", new int[] {5, 21}),
            Map.entry("18.11", new int[] {3, 33}),
            Map.entry("18.12", new int[] {3, 26}),
            Map.entry("18.13", new int[] {2, 9}),
            Map.entry("18.71", new int[] {14, 46}),
            Map.entry("18.72", new int[] {3, 52}));

    /** All kabupaten and kota, lowest Kemendagri code first. */
    static final List<Place> ALL =
            Regions.lampung().parts().stream().map(Place::of).toList();

    private static final int[] SHARES = ALL.stream().mapToInt(Place::share).toArray();

    private static Place of(Region region) {
        int[] numbers = NUMBERS.get(region.code().text());
        if (numbers == null) {
            throw new IllegalStateException("region " + region.code() + " has no numbers to make people from");
        }
        return new Place(region, numbers[0], numbers[1]);
    }

    KemendagriCode code() {
        return region.code();
    }

    /** Some place's position in {@link #ALL}, large ones more often. */
    static int draw(Dice dice) {
        return dice.weighted(SHARES);
    }

    /** As {@link #draw}, but never the one given. */
    static int drawOther(Dice dice, int than) {
        int place = draw(dice);
        return place == than ? (than + 1) % ALL.size() : place;
    }
}
