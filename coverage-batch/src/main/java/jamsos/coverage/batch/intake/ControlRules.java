package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.Codes;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.program.Segment;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.worker.Sex;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Rows of numbers that suppliers vouch for (aturan jumlah kontrol). */
final class ControlRules implements RowRules {

    private static final Map<Column, ControlClaim.Part> PARTS = new EnumMap<>(Map.of(
            Column.ROWS_PU, ControlClaim.Part.of(Segment.PU),
            Column.ROWS_BPU, ControlClaim.Part.of(Segment.BPU),
            Column.ROWS_JAKON, ControlClaim.Part.of(Segment.JAKON),
            Column.ROWS_PMI, ControlClaim.Part.of(Segment.PMI),
            Column.ROWS_L, ControlClaim.Part.of(Sex.MALE),
            Column.ROWS_P, ControlClaim.Part.of(Sex.FEMALE),
            Column.ROWS_AKTIF, ControlClaim.Part.ofActive(true),
            Column.ROWS_NONAKTIF, ControlClaim.Part.ofActive(false)));

    private final RowNotices notices;
    private final OutOfScope scope;
    private final String controlFile;
    private final Predicate<String> isThere;
    private final List<ControlClaim> sink;

    /**
     * Rules of one control file.
     *
     * @param controlFile its name
     * @param isThere whether the month has a file of that name
     */
    ControlRules(
            RowNotices notices,
            OutOfScope scope,
            String controlFile,
            Predicate<String> isThere,
            List<ControlClaim> sink) {
        this.notices = notices;
        this.scope = scope;
        this.controlFile = controlFile;
        this.isThere = isThere;
        this.sink = sink;
    }

    @Override
    public Verdict apply(Row row) {
        if (row.isEmpty(Column.ROWS) && scope.isTextBelow(row)) {
            return Verdict.OUT_OF_SCOPE;
        }
        Cells cells = new Cells(row, notices);
        Optional<String> file = cells.required(
                Column.FILE, text -> Optional.of(text).filter(name -> !name.isBlank()), NoticeCode.VALUE);
        Optional<Segment> segment = cells.optional(Column.SEGMENT, Codes::segment, NoticeCode.SEGMENT);
        Optional<Sex> sex = cells.optional(Column.SEX, Codes::sex, NoticeCode.SEX);
        Optional<Boolean> active = cells.optional(Column.STATUS, Codes::active, NoticeCode.STATUS);
        Optional<Long> rows = cells.required(Column.ROWS, FigureRules::persons, NoticeCode.VALUE);
        Map<Column, Long> sums = new EnumMap<>(Column.class);
        PARTS.keySet()
                .forEach(
                        column -> cells.optional(column, FigureRules::persons).ifPresent(sum -> sums.put(column, sum)));
        if (cells.failed()) {
            return Verdict.REJECTED;
        }
        ControlClaim.Part whole = new ControlClaim.Part(segment, sex, active);
        sink.add(new ControlClaim(file.orElseThrow(), whole, rows.orElseThrow(), controlFile, row.number()));
        sums.forEach((column, sum) -> sink.add(new ControlClaim(
                file.orElseThrow(), whole.and(PARTS.getOrDefault(column, whole)), sum, controlFile, row.number())));
        if (!isThere.test(file.orElseThrow())) {
            notices.warn(NoticeCode.CONTROL_FILE_MISSING, row, Column.FILE, () -> Shown.figure(file.orElseThrow()));
        }
        return Verdict.TAKEN;
    }
}
