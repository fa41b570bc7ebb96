package jamsos.coverage.metric;

import jamsos.coverage.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** A region of the report and the parts of the province it is made of, from one index to before another. */
record Place(Slice slice, int from, int to) {

    /** The province with all its parts, then each part. */
    static List<Place> of(Regions regions) {
        int size = regions.parts().size();
        List<Place> places = new ArrayList<>();
        places.add(new Place(Slice.of(regions.province().code()), 0, size));
        for (int i = 0; i < size; i++) {
            places.add(new Place(Slice.of(regions.parts().get(i).code()), i, i + 1));
        }
        return List.copyOf(places);
    }

    /** The sum over its parts. */
    long sum(IntToLongFunction ofPart) {
        long sum = 0;
        for (int part = from; part < to; part++) {
            sum += ofPart.applyAsLong(part);
        }
        return sum;
    }
}
