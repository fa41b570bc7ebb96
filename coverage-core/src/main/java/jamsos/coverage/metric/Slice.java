package jamsos.coverage.metric;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.worker.AgeBand;
import jamsos.coverage.worker.Sex;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of the people a figure speaks of (irisan): a region, and a value for each dimension that divides it. A
 * dimension left out means all.
 *
 * <p>Example: {@code Slice.of(region).with(Segment.BPU).with(Sex.FEMALE)}.
 */
public final class Slice {

    private final KemendagriCode region;
    private final Map<Dimension, String> parts;

    private Slice(KemendagriCode region, Map<Dimension, String> parts) {
        this.region = Objects.requireNonNull(region, "region");
        this.parts = parts;
    }

    /** Everybody in a region. */
    public static Slice of(KemendagriCode region) {
        return new Slice(region, Map.of());
    }

    /** The part in that segment. */
    public Slice with(Segment segment) {
        return with(Dimension.SEGMENT, segment.name());
    }

    /** The part in that program. */
    public Slice with(Program program) {
        return with(Dimension.PROGRAM, program.name());
    }

    /** The part for whom that payer pays. */
    public Slice with(Payer payer) {
        return with(Dimension.PAYER, payer.name());
    }

    /** The part of that sex. */
    public Slice with(Sex sex) {
        return with(Dimension.SEX, sex.code());
    }

    /** The part in that age band. */
    public Slice with(AgeBand band) {
        return with(Dimension.AGE_BAND, band.code());
    }

    /** The part in that scheme. */
    public Slice withScheme(String scheme) {
        return with(Dimension.SCHEME, scheme);
    }

    /** The part in that group of workers. */
    public Slice withGroup(String group) {
        return with(Dimension.GROUP, group);
    }

    /** The part that falls due in that month. */
    public Slice withDue(YearMonth month) {
        return with(Dimension.DUE, month.toString());
    }

    /**
     * The part that has that code in that dimension.
     *
     * @throws IllegalArgumentException when the code is blank or the dimension is taken
     */
    public Slice with(Dimension dimension, String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException(dimension.code() + " must not be blank");
        }
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(parts);
        if (more.put(dimension, code) != null) {
            throw new IllegalArgumentException("the slice " + this + " has a " + dimension.code() + " already");
        }
        return new Slice(region, Collections.unmodifiableMap(more));
    }

    /** The same part of another region. */
    public Slice in(KemendagriCode other) {
        return new Slice(other, parts);
    }

    /** The region. */
    public KemendagriCode region() {
        return region;
    }

    /** The dimensions that divide it and the codes, in the order of the columns. */
    public Map<Dimension, String> parts() {
        return parts;
    }

    /** The code in that dimension; empty where it means all. */
    public Optional<String> part(Dimension dimension) {
        return Optional.ofNullable(parts.get(dimension));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slice slice && slice.region.equals(region) && slice.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + parts.hashCode();
    }

    /** As in a cell's id: {@code region=18.01/segment=BPU}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("region=").append(region);
        parts.forEach((dimension, code) ->
                text.append('/').append(dimension.code()).append('=').append(code));
        return text.toString();
    }
}
