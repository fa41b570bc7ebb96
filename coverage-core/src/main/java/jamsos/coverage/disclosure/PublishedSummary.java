package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.Duty;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.region.Regions;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a month as they may leave the house (ringkasan terbit): the only type that renderers and exports take,
 * and only {@link DisclosureGate} makes it. Immutable.
 */
public final class PublishedSummary {

    private final Edition edition;
    private final YearMonth month;
    private final Regions regions;
    private final SortedMap<CellId, Figure> figures;
    private final List<Notice> notices;
    private final List<Duty> duties;

    PublishedSummary(
            Edition edition, CoverageSummary summary, SortedMap<CellId, Figure> figures, List<Notice> notices) {
        this.edition = edition;
        this.month = summary.month();
        this.regions = summary.regions();
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.notices = List.copyOf(notices);
        this.duties = summary.duties();
    }

    /** Who may read it. */
    public Edition edition() {
        return edition;
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

    /** What is to be told about the figures together, without numbers that the figures do not show. */
    public List<Notice> notices() {
        return notices;
    }

    /** The duties under Inpres 2/2021 whose period holds the month, by region and regulation. */
    public List<Duty> duties() {
        return duties;
    }

    /** Whether that figure is there and its value is not shown, to protect persons. */
    boolean withholds(CellId id) {
        return figure(id).filter(figure -> figure.is(Flag.WITHHELD)).isPresent();
    }
}
