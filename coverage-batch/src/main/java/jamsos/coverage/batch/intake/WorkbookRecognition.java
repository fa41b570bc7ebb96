package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.FaultException;
import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.sheet.Sheet;
import jamsos.coverage.batch.intake.sheet.SheetHead;
import jamsos.coverage.batch.intake.sheet.SheetReader;
import jamsos.coverage.batch.intake.sheet.Workbook;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what the sheets of a workbook hold (pengenalan buku kerja): the header is the first row that fits a layout, below
 * whatever titles. A sheet without anything is no delivery.
 */
final class WorkbookRecognition {

    private final HeaderSearch search;
    private final Acceptance acceptance;
    private final ArchiveLimits limits;

    WorkbookRecognition(HeaderSearch search, Acceptance acceptance, ArchiveLimits limits) {
        this.search = search;
        this.acceptance = acceptance;
        this.limits = limits;
    }

    List<Delivery> recognise(Origin origin) throws IOException {
        List<Delivery> deliveries = new ArrayList<>();
        List<Integer> withoutHeader = new ArrayList<>();
        try (Workbook workbook = Workbook.open(origin.content(), limits)) {
            for (Sheet sheet : workbook.sheets()) {
                Origin onSheet = origin.sheet(sheet.name());
                try {
                    SheetHead head = workbook.head(sheet);
                    if (!head.lines().isEmpty()) {
                        Delivery delivery = recognise(onSheet, workbook, sheet, head);
                        boolean isNote = delivery.layout().isEmpty() && isNote(workbook, sheet, head);
                        deliveries.add(delivery);
                        if (isNote) {
                            withoutHeader.add(deliveries.size() - 1);
                        }
                    }
                } catch (FaultException e) {
                    deliveries.add(Delivery.held(onSheet, onSheet.notice(e)));
                }
            }
        }
        if (deliveries.stream().anyMatch(delivery -> delivery.layout().isPresent())) {
            withoutHeader.forEach(
                    at -> deliveries.set(at, ignored(deliveries.get(at).origin())));
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

    /** Instructions, lists to choose from: no row of it holds a NIK, and none can be a header with a slip in it. */
    private boolean isNote(Workbook workbook, Sheet sheet, SheetHead head) throws IOException {
        SheetHead.Line above = new SheetHead.Line(0, List.of());
        try (SheetReader reader = workbook.read(sheet, head.tableUnder(above, List.of()))) {
            for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                for (int row = 0; row < block.get().rows(); row++) {
                    List<String> texts = texts(block.get(), row);
                    if (HeaderSearch.holdsNik(texts) || search.known(texts) > 1) {
                        return false;
                    }
                }
            }
            return reader.fault().isEmpty();
        }
    }

    private static List<String> texts(RowBlock block, int row) {
        List<String> texts = new ArrayList<>();
        for (int field = 0; field < block.fields(row); field++) {
            texts.add(block.text(row, field));
        }
        return texts;
    }

    private static Delivery ignored(Origin origin) {
        return Delivery.ignored(origin, origin.notice(NoticeCode.SHEET_IGNORED, "", Wording.same("")));
    }

    private Delivery recognise(Origin origin, Workbook workbook, Sheet sheet, SheetHead head) throws IOException {
        HeaderSearch.Found found = search.among(head.lines(), origin.name(), Optional.empty());
        if (!(found.choice() instanceof LayoutChoice.Fitting fitting)) {
            return acceptance.misfit(origin, found);
        }
        List<Notice> notices = new ArrayList<>();
        if (sheet.hidden()) {
            notices.add(origin.notice(NoticeCode.SHEET_HIDDEN, "", Wording.same("")));
        }
        WorkbookTable table = WorkbookTable.of(sheet, head, found.line(), fitting.columns(), limits);
        return acceptance.accept(origin, table, () -> table.rows(workbook), notices);
    }
}
