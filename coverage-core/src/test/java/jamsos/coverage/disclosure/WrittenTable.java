package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CellId;
import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.metric.Flag;
import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.Measure;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.Slice;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of persons by region and segment, written down with its totals and with what everybody may read of it. The
 * people in it are alike in all else: men of 45, paid up where active, in JKK and JKM.
 */
final class WrittenTable {

    static final YearMonth MONTH = YearMonth.of(2025, 10);

    private final CoverageTally tally = new CoverageTally(MONTH, Regions.lampung());
    private int people;

    private WrittenTable() {}

    /** A month with these active persons, and those registered beyond them, in the lines of a kabupaten and segment. */
    static CoverageSummary month(List<ReferenceTable.Row> lines) {
        return month(lines, List.of(), List.of());
    }

    /** The same beside what sources say of workers and of persons. */
    static CoverageSummary month(
            List<ReferenceTable.Row> lines, List<WorkforceFigure> workforce, List<Headcount> headcounts) {
        WrittenTable table = new WrittenTable();
        for (ReferenceTable.Row line : lines) {
            if (!line.get("segment").isEmpty() && !region(line).isProvince()) {
                boolean active = line.get("definition").equals("active");
                long known = active ? 0 : persons(lines, "active", line);
                table.add(region(line), Segment.valueOf(line.get("segment")), active, persons(line) - known);
            }
        }
        return CoverageSummary.of(new MonthEvidence(table.tally, workforce, headcounts, List.of(), 0));
    }

    private static long persons(List<ReferenceTable.Row> lines, String definition, ReferenceTable.Row same) {
        return lines.stream()
                .filter(line -> line.get("definition").equals(definition))
                .filter(line -> line.get("region").equals(same.get("region")))
                .filter(line -> line.get("segment").equals(same.get("segment")))
                .mapToLong(WrittenTable::persons)
                .sum();
    }

    static long persons(ReferenceTable.Row line) {
        return Long.parseLong(line.get("persons"));
    }

    private static KemendagriCode region(ReferenceTable.Row line) {
        return new KemendagriCode(line.get("region"));
    }

    private void add(KemendagriCode region, Segment segment, boolean active, long persons) {
        for (long i = 0; i < persons; i++) {
            people++;
            tally.add(new Participation(
                    Nik.of(String.format(Locale.ROOT, "187105410780%04d", people)),
                    LocalDate.of(1980, 7, 1),
                    Sex.MALE,
                    region,
                    segment,
                    EnumSet.of(Program.JKK, Program.JKM),
                    active,
                    Optional.of(MONTH)));
        }
    }

    /** The figure that a line speaks of. */
    static CellId cell(ReferenceTable.Row line) {
        Slice all = Slice.of(region(line));
        return new CellId(
                MONTH,
                Measure.PERSONS,
                line.get("definition").equals("active") ? Definition.ACTIVE : Definition.REGISTERED,
                line.get("segment").isEmpty() ? all : all.with(Segment.valueOf(line.get("segment"))));
    }

    /** What of a figure is published: a number, {@code c} where it is withheld, 0 where it is left out. */
    static String text(PublishedSummary summary, CellId cell) {
        return summary.figure(cell)
                .map(figure -> figure.is(Flag.WITHHELD) ? figure.flagCodes() : value(figure))
                .orElse("0");
    }

    private static String value(Figure figure) {
        return figure.value().orElseThrow().toPlainString();
    }
}
