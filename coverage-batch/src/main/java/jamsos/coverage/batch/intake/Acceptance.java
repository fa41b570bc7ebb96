package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is settled about a table once its header is found (penerimaan tabel): month, code system, and what does not fit. */
final class Acceptance {

    /** Kinds whose files speak of the month itself, so that another month in their name is worth a look. */
    private static final Set<LayoutKind> OF_THE_MONTH =
            EnumSet.of(LayoutKind.PARTICIPANT, LayoutKind.ROSTER, LayoutKind.HEADCOUNT);

    private final Layouts layouts;
    private final Regions regions;
    private final YearMonth month;

    Acceptance(Layouts layouts, Regions regions, YearMonth month) {
        this.layouts = layouts;
        this.regions = regions;
        this.month = month;
    }

    /**
     * A delivery whose header fits a layout, ready unless its codes of regions are in doubt.
     *
     * @param rows begins to read the rows of the table
     * @param told what is to be told about it already
     */
    Delivery accept(Origin origin, DeliveryTable table, Rows rows, List<Notice> told) throws IOException {
        List<Notice> notices = new ArrayList<>(told);
        if (OF_THE_MONTH.contains(table.columns().layout().kind())) {
            MonthInName.other(origin.name(), month)
                    .ifPresent(other -> notices.add(origin.notice(
                            NoticeCode.FILE_MONTH_DIFFERS, other.toString(), Wording.same(month.toString()))));
        }
        Columns columns = table.columns();
        if (!columns.isInFile(Column.REGION) || columns.layout().codes().isPresent()) {
            return Delivery.ready(origin, table.withPlainCodes(columns.layout().codes()), notices);
        }
        RegionCodeSurvey survey;
        try (RowSource reader = rows.open()) {
            survey = RegionCodeSurvey.of(reader, table, regions);
        }
        Optional<Notice> doubt = survey.doubt(origin.place(), columns.heading(Column.REGION));
        if (doubt.isPresent()) {
            notices.add(0, doubt.get());
            return Delivery.held(origin, Optional.of(table), notices);
        }
        return Delivery.ready(origin, table.withPlainCodes(survey.system()), notices);
    }

    /** Begins to read the rows of a table (pembuka baris). */
    interface Rows {
        RowSource open() throws IOException;
    }

    /** A delivery whose header fits no layout, or more than one. */
    Delivery misfit(Origin origin, HeaderSearch.Found header) {
        List<Columns> nearest =
                header.fits() ? List.of() : layouts.nearest(header.line().texts(), month);
        return Delivery.unfit(origin, notice(origin, header, nearest), nearest);
    }

    private Notice notice(Origin origin, HeaderSearch.Found header, List<Columns> nearest) {
        Notice.Place place = origin.place().row(header.line().number());
        List<String> headings = header.line().texts();
        String found = Shown.headings(headings);
        if (header.choice() instanceof LayoutChoice.Ambiguous ambiguous) {
            return new Notice(
                    NoticeCode.AMBIGUOUS_LAYOUT,
                    place,
                    found,
                    ambiguous.layouts().stream().map(Layout::name).collect(Collectors.joining(", ")));
        }
        Set<Layout> expected = new LinkedHashSet<>();
        layouts.all().stream()
                .filter(layout -> layout.origin() != Layout.Origin.READY_MADE)
                .forEach(expected::add);
        nearest.forEach(near -> expected.add(near.layout()));
        return new Notice(
                NoticeCode.UNKNOWN_LAYOUT,
                place,
                found,
                expected.stream().map(Acceptance::expected).collect(Collectors.joining("; ")));
    }

    /** A layout with the columns it requires: {@code workforce (workers, region)}. */
    private static String expected(Layout layout) {
        return layout.name() + " (" + String.join(", ", layout.requiredHeadings()) + ")";
    }
}
