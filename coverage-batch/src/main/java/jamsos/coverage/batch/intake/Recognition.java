package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.layout.Layout;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.FileKind;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what one file is (pengenalan berkas): type, encoding, separator, header, layout, code system. The first thing
 * that cannot be settled holds it.
 */
final class Recognition {

    /** Kinds whose files speak of the month itself, so that another month in their name is worth a look. */
    private static final Set<LayoutKind> OF_THE_MONTH =
            EnumSet.of(LayoutKind.PARTICIPANT, LayoutKind.ROSTER, LayoutKind.HEADCOUNT);

    private final Layouts layouts;
    private final Regions regions;
    private final YearMonth month;

    Recognition(Layouts layouts, Regions regions, YearMonth month) {
        this.layouts = layouts;
        this.regions = regions;
        this.month = month;
    }

    Delivery recognise(SourceFile file) {
        if (file.fault().isPresent()) {
            return Delivery.held(file, Optional.empty(), List.of(file.fault().get()));
        }
        if (file.copyOf().isPresent()) {
            return Delivery.ignored(
                    file, notice(file, NoticeCode.DUPLICATE_FILE, file.copyOf().get(), Wording.same("")));
        }
        try {
            FileKind kind = FileKind.of(file.path());
            return kind == FileKind.TEXT ? text(file) : held(file, notice(file, kind.code(), "", kind.words()));
        } catch (IOException e) {
            return held(file, notice(file, NoticeCode.FILE_DAMAGED, "", SourceFile.reason(e)));
        }
    }

    private Delivery text(SourceFile file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file.path());
        if (encoding.hasNul()) {
            return held(
                    file,
                    notice(
                            file,
                            NoticeCode.FILE_DAMAGED,
                            "",
                            new Wording(
                                    "berkas memuat byte NUL, jadi bukan teks yang utuh",
                                    "it holds NUL bytes, so it is no sound text")));
        }
        HeaderLine header = HeaderLine.of(file.path(), encoding, layouts);
        if (header.damage().isPresent()) {
            return held(file, DamageNotice.of(header.damage().get(), Notice.Place.file(file.name())));
        }
        LayoutChoice choice = layouts.choose(header.headings(), file.name());
        if (choice instanceof LayoutChoice.Fitting fitting) {
            return fitting(
                    file,
                    new TextTable(encoding, header.separator(), header.line(), fitting.columns(), Optional.empty()));
        }
        return held(file, misfit(file, header, choice));
    }

    private Notice misfit(SourceFile file, HeaderLine header, LayoutChoice choice) {
        Notice.Place place = Notice.Place.file(file.name()).row(header.line());
        String found = Shown.headings(header.headings());
        if (choice instanceof LayoutChoice.Ambiguous ambiguous) {
            return new Notice(
                    NoticeCode.AMBIGUOUS_LAYOUT,
                    place,
                    found,
                    ambiguous.layouts().stream().map(Layout::name).collect(Collectors.joining(", ")));
        }
        return new Notice(
                NoticeCode.UNKNOWN_LAYOUT,
                place,
                found,
                layouts.all().stream().map(Recognition::expected).collect(Collectors.joining("; ")));
    }

    /** A layout with the columns it requires: {@code workforce (workers, region)}. */
    private static String expected(Layout layout) {
        List<String> columns = new ArrayList<>();
        layout.fields().stream()
                .filter(Layout.Field::required)
                .forEach(field -> columns.add(field.column().code()));
        layout.requiredOneOf()
                .forEach(group -> columns.add(
                        group.equals(Column.REGIONS)
                                ? Column.REGION.code()
                                : group.stream().map(Column::code).collect(Collectors.joining("/"))));
        return layout.name() + " (" + String.join(", ", columns) + ")";
    }

    private Delivery fitting(SourceFile file, TextTable table) throws IOException {
        List<Notice> notices = new ArrayList<>();
        if (!table.encoding().charset().equals(StandardCharsets.UTF_8)) {
            notices.add(notice(file, NoticeCode.ENCODING_1252, "", Wording.same("")));
        }
        if (OF_THE_MONTH.contains(table.columns().layout().kind())) {
            MonthInName.other(file.name(), month)
                    .ifPresent(other -> notices.add(notice(
                            file, NoticeCode.FILE_MONTH_DIFFERS, other.toString(), Wording.same(month.toString()))));
        }
        Columns columns = table.columns();
        if (!columns.isInFile(Column.REGION) || columns.layout().codes().isPresent()) {
            return Delivery.ready(file, table.withPlainCodes(columns.layout().codes()), notices);
        }
        RegionCodeSurvey survey = RegionCodeSurvey.of(file, table, regions);
        Optional<Notice> doubt = survey.doubt(Notice.Place.file(file.name()), columns.heading(Column.REGION));
        if (doubt.isPresent()) {
            notices.add(0, doubt.get());
            return Delivery.held(file, Optional.of(table), notices);
        }
        return Delivery.ready(file, table.withPlainCodes(survey.system()), notices);
    }

    private static Delivery held(SourceFile file, Notice why) {
        return Delivery.held(file, Optional.empty(), List.of(why));
    }

    private static Notice notice(SourceFile file, NoticeCode code, String value, Wording detail) {
        return new Notice(code, Notice.Place.file(file.name()), value, detail);
    }
}
