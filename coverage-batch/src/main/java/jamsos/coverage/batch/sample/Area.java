package jamsos.coverage.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * A region that figures speak of (wilayah): the province or one of its parts.
 *
 * @param code its Kemendagri code
 * @param places the positions in {@link Place#ALL} of the parts it is made of
 */
record Area(String code, List<Integer> places) {

    /** The province. */
    static final Area PROVINCE =
            new Area("18", IntStream.range(0, Place.ALL.size()).boxed().toList());

    /** Province first, then its parts. */
    static List<Area> all() {
        List<Area> all = new ArrayList<>();
        all.add(PROVINCE);
        for (int place : PROVINCE.places) {
            all.add(new Area(Place.ALL.get(place).code().text(), List.of(place)));
        }
        return all;
    }

    /** What the parts have together. */
    long sum(IntToLongFunction ofPlace) {
        return places.stream().mapToLong(ofPlace::applyAsLong).sum();
    }
}
