package jamsos.coverage.metric;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every figure of a month, before anything is withheld (ringkasan cakupan).
 *
 * <p>Confidential while it holds counts below the threshold: only the output of
 * {@link jamsos.coverage.disclosure.DisclosureGate} leaves the house. Immutable.
 */
public final class CoverageSummary {

    private final YearMonth month;
    private final Regions regions;
    private final SortedMap<CellId, Figure> figures;
    private final List<Notice> notices;
    private final List<Duty> duties;
    private final Optional<CoverageSummary> previous;

    CoverageSummary(
            YearMonth month,
            Regions regions,
            SortedMap<CellId, Figure> figures,
            List<Notice> notices,
            List<Duty> duties,
            Optional<CoverageSummary> previous) {
        this.month = month;
        this.regions = regions;
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.notices = List.copyOf(notices);
        this.duties = List.copyOf(duties);
        this.previous = previous;
    }

    /** Sums up a month; the same evidence in any order gives the same figures. */
    public static CoverageSummary of(MonthEvidence evidence) {
        return new SummaryRules(evidence).summarise();
    }

    /** The month reported on. */
    public YearMonth month() {
        return month;
    }

    /** The province reported on. */
    public Regions regions() {
        return regions;
    }

    /** All figures, in the order of {@code cells.csv}. */
    public Collection<Figure> figures() {
        return figures.values();
    }

    /** One figure; empty where the month does not give it, which for a count of persons means zero. */
    public Optional<Figure> figure(CellId id) {
        return Optional.ofNullable(figures.get(id));
    }

    /**
     * Memberships against persons of a region, where rows were counted.
     *
     * @param definition REGISTERED or ACTIVE; of any other there are no memberships
     */
    public Optional<Memberships> memberships(KemendagriCode region, Definition definition) {
        return count(Measure.MEMBERSHIPS, region, definition)
                .map(rows -> new Memberships(
                        rows, count(Measure.PERSONS, region, definition).orElse(0L)));
    }

    private Optional<Long> count(Measure measure, KemendagriCode region, Definition definition) {
        return figure(new CellId(month, measure, definition, Slice.of(region)))
                .flatMap(Figure::value)
                .map(BigDecimal::longValueExact);
    }

    /** What is to be told about the figures together; held deliveries and rejected rows are told elsewhere. */
    public List<Notice> notices() {
        return notices;
    }

    /** The duties whose period holds the month, by region and regulation. */
    public List<Duty> duties() {
        return duties;
    }

    /** The same figures, every one marked provisional: for a month published although a delivery is missing. */
    public CoverageSummary provisional() {
        SortedMap<CellId, Figure> marked = new TreeMap<>();
        figures.forEach((id, figure) -> marked.put(id, figure.provisional()));
        return new CoverageSummary(month, regions, marked, notices, duties, previous);
    }

    /** The figures of the month before, where they are known: movement and change are told against them. */
    public Optional<CoverageSummary> previous() {
        return previous;
    }
}
