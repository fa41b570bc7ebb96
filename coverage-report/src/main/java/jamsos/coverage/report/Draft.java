package jamsos.coverage.report;

import jamsos.coverage.disclosure.PublishedSummary;
import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What every section of a report works with (konsep laporan): the month's figures, and the words of one language. */
final class Draft {

    private final ReportInput input;
    private final Language language;
    private final Numerals numerals;

    Draft(ReportInput input, Language language) {
        this.input = input;
        this.language = language;
        this.numerals = new Numerals(language);
    }

    ReportInput input() {
        return input;
    }

    Language language() {
        return language;
    }

    Numerals numerals() {
        return numerals;
    }

    PublishedSummary figures() {
        return input.figures();
    }

    /** The label in the report's language, its gaps filled. */
    String say(Labels label, Object... gaps) {
        return label.in(language, gaps);
    }

    Slice province() {
        return Slice.of(figures().regions().province().code());
    }

    List<Region> parts() {
        return figures().regions().parts();
    }

    Optional<Figure> find(Measure measure, Definition definition, Slice slice) {
        return figures().figure(new CellId(figures().month(), measure, definition, slice));
    }

    Optional<BigDecimal> value(Measure measure, Definition definition, Slice slice) {
        return find(measure, definition, slice).flatMap(Figure::value);
    }

    /** Whether persons were counted from rows; else figures are what suppliers have counted. */
    boolean counted() {
        return find(Measure.MEMBERSHIPS, Definition.REGISTERED, province()).isPresent();
    }

    /** The date a figure of a source speaks of, or the plain statement that its source gives none. */
    String asOf(Figure figure) {
        return figure.basis().asOf().map(numerals::asOf).orElseGet(() -> say(Labels.NO_DATE));
    }

    /** The last day of the month, for figures counted from rows. */
    String monthEnd() {
        return numerals.asOf(AsOf.ofDay(figures().month().atEndOfMonth()));
    }

    /** The name of a region as lists print it; that of the province with its kind. */
    String name(KemendagriCode code) {
        Optional<Region> region = figures().regions().find(code);
        return code.isProvince()
                ? say(Labels.PROVINCE_NAMED, region.map(Region::name).orElse(code.text()))
                : region.map(Region::listName).orElse(code.text());
    }

    /** The name of a scheme; its code where no list names it. */
    String scheme(String code) {
        return name(CodeList.schemes(), code);
    }

    /** The name of a group of workers; its code where no list names it. */
    String group(String code) {
        return name(CodeList.workerGroups(), code);
    }

    private String name(CodeList list, String code) {
        return list.find(code)
                .map(entry -> language.choose(entry.nameId(), entry.nameEn()))
                .orElse(code);
    }
}
