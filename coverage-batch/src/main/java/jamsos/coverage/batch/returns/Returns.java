package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.TableForm;
import jamsos.coverage.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what goes back to the suppliers of a month (pengembalian kiriman). A delivery with faulty rows goes back whole, with
 * marks, where that is not too much; else its header and its faulty rows. Of a held one a note says why.
 */
public final class Returns {

    /** The most bytes a text may have, unpacked, to go back whole; of more the faulty rows go back. */
    static final long LARGEST_WHOLE = 32L << 20;

    /** Between fields of rows that were a sheet: what spreadsheets of Indonesian offices expect. */
    private static final char SHEET_SEPARATOR = ';';

    private final Intake intake;
    private final Language language;
    private final List<Return> deliveries;

    /**
     * Returns of a month.
     *
     * @param intake reads the deliveries once more
     * @param language the language of the advice
     * @param deliveries the month's own deliveries, in order
     */
    public Returns(Intake intake, Language language, List<Return> deliveries) {
        this.intake = intake;
        this.language = language;
        this.deliveries = List.copyOf(deliveries);
    }

    /**
     * How many bytes of heap it takes to mark the workbook that a delivery stands in, should it have faulty rows; 0 where it
     * stands in none, or in one that is too large to go back as a workbook.
     *
     * @throws IOException when it cannot be opened
     */
    public static long heapToMark(Delivery delivery) throws IOException {
        boolean sheet =
                delivery.form().filter(TableForm.Sheet.class::isInstance).isPresent();
        return sheet ? SmallWorkbook.heap(delivery.content()) : 0;
    }

    /**
     * Writes them into a folder that has none of them yet.
     *
     * @throws IOException when a file cannot be read as it was counted, or the folder cannot be written to
     */
    public void write(ReturnFolder folder) throws IOException {
        ReturnNames names = new ReturnNames(language);
        Marks marks = new Marks(language);
        for (List<Return> ofFile : byFile()) {
            List<Return> faulty = ofFile.stream().filter(Return::hasFaultyRows).toList();
            if (!faulty.isEmpty() && !writeWorkbook(faulty, folder, names, marks)) {
                for (Return one : faulty) {
                    writeText(one, folder, names, marks);
                }
            }
            List<Return> held =
                    ofFile.stream().filter(one -> one.held().isPresent()).toList();
            if (!held.isEmpty()) {
                try (OutputStream out = folder.create(names.note(held.get(0).delivery()))) {
                    HeldNote.write(held, out);
                }
            }
        }
    }

    /** The sheets of one workbook go back in one workbook. */
    private List<List<Return>> byFile() {
        Map<List<Object>, List<Return>> files = new LinkedHashMap<>();
        for (Return one : deliveries) {
            List<Object> file = List.of(one.delivery().file(), one.delivery().entry());
            files.computeIfAbsent(file, any -> new ArrayList<>()).add(one);
        }
        return List.copyOf(files.values());
    }

    private boolean writeWorkbook(List<Return> sheets, ReturnFolder folder, ReturnNames names, Marks marks)
            throws IOException {
        boolean whole = sheets.stream().allMatch(Return::isWhole);
        if (!whole || !(sheets.get(0).delivery().form().orElseThrow() instanceof TableForm.Sheet)) {
            return false;
        }
        Optional<byte[]> copy = SmallWorkbook.copy(sheets.get(0).delivery().content());
        Optional<byte[]> marked = copy.isEmpty() ? copy : MarkedWorkbook.mark(copy.get(), sheets, intake, marks);
        if (marked.isPresent()) {
            try (OutputStream out = folder.create(names.whole(sheets.get(0).delivery()))) {
                out.write(marked.get());
            }
        }
        return marked.isPresent();
    }

    private void writeText(Return one, ReturnFolder folder, ReturnNames names, Marks marks) throws IOException {
        TableForm form = one.delivery().form().orElseThrow();
        boolean whole = form instanceof TableForm.Text text && text.size() <= LARGEST_WHOLE && one.isWhole();
        char separator = form instanceof TableForm.Text text ? text.separator() : SHEET_SEPARATOR;
        String name = whole
                ? names.whole(one.delivery())
                : names.faultyRows(one.delivery(), one.delivery().sheet());
        try (MarkedText text = new MarkedText(folder.create(name), form, separator, whole, marks)) {
            intake.forEachRow(one.delivery(), one.faults(), text);
        }
    }
}
