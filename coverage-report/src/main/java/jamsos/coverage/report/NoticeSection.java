package jamsos.coverage.report;

import jamsos.coverage.disclosure.Edition;
import jamsos.coverage.quality.NoticeCode;
import java.util.List;
import java.util.regex.Pattern;

/** What was wrong with the deliveries and what to do about it (catatan mutu data). */
final class NoticeSection implements Section {

    /** Where a sentence tells the value: ": 123" or "(123)". */
    private static final Pattern VALUE = Pattern.compile(": \\{value}| \\([^()]*\\{value}[^()]*\\)");

    private final Draft draft;
    private final Cells cells;

    NoticeSection(Draft draft) {
        this.draft = draft;
        this.cells = new Cells(draft);
    }

    @Override
    public List<Block> blocks() {
        List<NoticeLine> lines = draft.input().notices();
        if (lines.isEmpty()) {
            return List.of(
                    new Block.Heading(draft.say(Labels.NOTICES_HEADING)),
                    new Block.Paragraph(draft.say(Labels.NOTICES_NONE)));
        }
        Block.Table table = new Block.Table(
                draft.say(Labels.NOTICES_SHEET),
                draft.say(Labels.NOTICES_TABLE),
                List.of(
                        Columns.words(draft.say(Labels.SEVERITY), 1.1),
                        Columns.words(draft.say(Labels.FILE), 2.0),
                        Columns.words(draft.say(Labels.NOTICE), 3.0),
                        Columns.figure(draft.say(Labels.ROWS), 0.9),
                        Columns.words(draft.say(Labels.ADVICE), 3.0)),
                lines.stream().map(this::row).toList(),
                false);
        return Columns.titled(draft, Labels.NOTICES_HEADING, table, List.of());
    }

    private List<Datum> row(NoticeLine line) {
        return List.of(
                Datum.text(draft.say(Names.of(line.code().severity()))),
                Datum.text(
                        line.file().isEmpty()
                                ? draft.say(Labels.WHOLE_MONTH)
                                : DeliverySection.place(line.file(), line.entry(), line.sheet())),
                Datum.text(text(line)),
                line.rows() == 0 ? Datum.text("") : cells.count(line.rows()),
                Datum.text(line.code().advice(draft.language())));
    }

    /**
     * Values of rows are those of persons, so a row is told without its own; and the public edition does not tell here
     * a count of persons that it may have withheld elsewhere.
     */
    private String text(NoticeLine line) {
        String text = line.code().text(draft.language());
        String detail = line.example().detail().in(draft.language());
        boolean counts = draft.figures().edition() == Edition.PUBLIC
                && (line.code() == NoticeCode.ABOVE_WORKFORCE || CellWords.nameCountOfPersons(detail));
        boolean personal = line.example().place().row().isPresent() || counts;
        String told = personal
                ? VALUE.matcher(text).replaceAll("").replace("{value}", "…")
                : text.replace("{value}", line.example().value());
        return told.replace("{detail}", new CellWords(draft).in(counts ? CellWords.withoutCount(detail) : detail));
    }
}
