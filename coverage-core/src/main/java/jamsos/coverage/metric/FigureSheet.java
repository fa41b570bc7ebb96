package jamsos.coverage.metric;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Rounded;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a month, and what is to be told about them, while they are written down; a cell is written once. */
final class FigureSheet {

    private final YearMonth month;
    private final SortedMap<CellId, Figure> figures = new TreeMap<>();
    private final List<Notice> notices = new ArrayList<>();

    FigureSheet(YearMonth month) {
        this.month = month;
    }

    YearMonth month() {
        return month;
    }

    SortedMap<CellId, Figure> figures() {
        return figures;
    }

    List<Notice> notices() {
        return notices;
    }

    CellId cell(Measure measure, Definition definition, Slice slice) {
        return new CellId(month, measure, definition, slice);
    }

    Optional<Figure> find(Measure measure, Definition definition, Slice slice) {
        return Optional.ofNullable(figures.get(cell(measure, definition, slice)));
    }

    void count(Measure measure, Definition definition, Slice slice, long value) {
        put(measure, definition, slice, BigDecimal.valueOf(value), true, Basis.COUNTED);
    }

    void quantity(Measure measure, Definition definition, Slice slice, Rounded value, Basis basis) {
        put(measure, definition, slice, BigDecimal.valueOf(value.value()), value.isExact(), basis);
    }

    void put(Measure measure, Definition definition, Slice slice, BigDecimal value, boolean exact, Basis basis) {
        Set<Flag> flags = exact ? EnumSet.noneOf(Flag.class) : EnumSet.of(Flag.ESTIMATED);
        put(new Figure(cell(measure, definition, slice), Optional.of(value), flags, basis));
    }

    void notAvailable(Measure measure, Definition definition, Slice slice) {
        put(new Figure(
                cell(measure, definition, slice), Optional.empty(), EnumSet.of(Flag.NOT_AVAILABLE), Basis.COUNTED));
    }

    /** Adds a mark to a figure, if it was written. */
    void mark(Measure measure, Definition definition, Slice slice, Flag flag) {
        find(measure, definition, slice).ifPresent(figure -> {
            Set<Flag> flags = EnumSet.of(flag);
            flags.addAll(figure.flags());
            figures.put(figure.id(), new Figure(figure.id(), figure.value(), flags, figure.basis()));
        });
    }

    /** Something about the month as a whole, of no single delivery. */
    void tell(NoticeCode code, String value, String detail) {
        notices.add(new Notice(code, Notice.Place.file(""), value, detail));
    }

    private void put(Figure figure) {
        if (figures.put(figure.id(), figure) != null) {
            throw new IllegalStateException("cell " + figure.id() + " was written twice");
        }
    }
}
