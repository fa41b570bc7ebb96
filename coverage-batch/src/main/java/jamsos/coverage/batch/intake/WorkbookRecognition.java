package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.sheet.Sheet;
import jamsos.coverage.batch.intake.sheet.SheetHead;
import jamsos.coverage.batch.intake.sheet.Workbook;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out what the sheets of a workbook hold (pengenalan buku kerja): the header is the first row that fits a layout, below
 * whatever titles. A sheet without anything is no delivery.
 */
final class WorkbookRecognition {

    private final Layouts layouts;
    private final Acceptance acceptance;
    private final ArchiveLimits limits;

    WorkbookRecognition(Layouts layouts, Acceptance acceptance, ArchiveLimits limits) {
        this.layouts = layouts;
        this.acceptance = acceptance;
        this.limits = limits;
    }

    List<Delivery> recognise(Origin origin) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        try (Workbook workbook = Workbook.open(origin.content(), limits)) {
            for (Sheet sheet : workbook.sheets()) {
                Origin onSheet = origin.sheet(sheet.name());
                try {
                    SheetHead head = workbook.head(sheet);
                    if (!head.lines().isEmpty()) {
                        deliveries.add(recognise(onSheet, workbook, sheet, head));
                    }
                } catch (FaultException e) {
                    deliveries.add(Delivery.held(onSheet, onSheet.notice(e)));
                }
            }
        }
        if (deliveries.isEmpty()) {
            deliveries.add(Delivery.held(
                    origin,
                    origin.notice(
                            NoticeCode.FILE_DAMAGED,
                            "",
                            new Wording("buku kerja tidak berisi apa-apa", "the workbook holds nothing"))));
        }
        return deliveries;
    }

    private Delivery recognise(Origin origin, Workbook workbook, Sheet sheet, SheetHead head) throws IOException {
        for (SheetHead.Line line : head.lines()) {
            LayoutChoice choice = layouts.choose(line.texts(), origin.name());
            if (choice instanceof LayoutChoice.Fitting fitting) {
                List<Notice> notices = new ArrayList<>();
                if (sheet.hidden()) {
                    notices.add(origin.notice(NoticeCode.SHEET_HIDDEN, "", Wording.same("")));
                }
                WorkbookTable table = WorkbookTable.of(sheet, head, line, fitting.columns(), limits);
                return acceptance.accept(origin, table, () -> table.rows(workbook), notices);
            }
            if (choice instanceof LayoutChoice.Ambiguous) {
                return Delivery.held(origin, acceptance.misfit(origin, line.number(), line.texts(), choice));
            }
        }
        SheetHead.Line likeliest =
                head.lines().stream().max(Comparator.comparingLong(this::known)).orElseThrow();
        return Delivery.held(
                origin,
                acceptance.misfit(
                        origin,
                        likeliest.number(),
                        likeliest.texts(),
                        layouts.choose(likeliest.texts(), origin.name())));
    }

    private long known(SheetHead.Line line) {
        return line.texts().stream().filter(layouts::knows).count();
    }
}
