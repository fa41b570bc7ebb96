package jamsos.coverage.report;

import jamsos.coverage.disclosure.Edition;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.value.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one month's report in one language (penyusun laporan): words, order and precision are decided here, once for
 * every format. Each {@link Section} tells one thing, or nothing where the month has nothing to tell.
 */
public final class ReportComposer {

    private ReportComposer() {}

    /** The report of that month in that language; the same input gives an equal report. */
    public static CoverageReport compose(ReportInput input, Language language) {
        Draft draft = new Draft(input, language);
        List<Block> blocks = Stream.of(
                        new Headline(draft),
                        new RegionSection(draft),
                        new ProvinceSection(draft),
                        new ChangeSection(draft),
                        new SchemeSection(draft),
                        new RosterSection(draft),
                        new UnknownSection(draft),
                        new BreakdownSection(draft),
                        new RegionSegmentSection(draft),
                        new LadderSection(draft),
                        new TargetSection(draft),
                        new DutySection(draft),
                        new DeliverySection(draft),
                        new SupplierSection(draft),
                        new NoticeSection(draft),
                        new DefinitionSection(draft),
                        new SourceSection(draft),
                        new SignatureSection(draft))
                .flatMap(section -> section.blocks().stream())
                .toList();
        String month = draft.numerals().month(draft.figures().month());
        return new CoverageReport(
                language,
                draft.figures().month(),
                draft.say(Labels.TITLE),
                draft.name(draft.province().region()) + " · " + position(draft),
                input.letterhead(),
                banner(draft),
                draft.say(Labels.FOOTER, month, input.release().number()),
                draft.say(Labels.PAGE),
                input.release(),
                blocks);
    }

    /** The date of the persons reported on; a date that the source does not give is not made up. */
    private static String position(Draft draft) {
        if (draft.counted()) {
            return draft.say(Labels.POSITION, draft.monthEnd());
        }
        String month = draft.numerals().month(draft.figures().month());
        Optional<Figure> persons = draft.find(Measure.PERSONS, Definition.ACTIVE, draft.province());
        if (persons.isEmpty()) {
            return month;
        }
        return persons.get()
                .basis()
                .asOf()
                .map(asOf -> draft.say(Labels.POSITION, draft.numerals().asOf(asOf)))
                .orElseGet(() -> draft.say(Labels.POSITION_UNKNOWN, month));
    }

    private static Optional<String> banner(Draft draft) {
        Optional<String> restricted = draft.figures().edition() == Edition.INTERNAL
                ? Optional.of(draft.say(Labels.RESTRICTED))
                : Optional.empty();
        String banner = Stream.of(restricted, draft.input().banner())
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return banner.isEmpty() ? Optional.empty() : Optional.of(banner);
    }
}
