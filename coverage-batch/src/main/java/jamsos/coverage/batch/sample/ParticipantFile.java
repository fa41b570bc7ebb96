package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Segment;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;

/** Writes a participant file (berkas kepesertaan) and counts what must become of its rows. */
final class ParticipantFile implements Closeable {

    static final String NAME = "kepesertaan-sintetis.csv";

    /** Rows in a page break; the blank line is none. */
    static final int PAGE_BREAK_ROWS = 2;

    /** Rows below the table. */
    static final int END_ROWS = 2;

    private static final byte[] EMPTY = {};
    private static final byte[] BERJAYA = Texts.bytes("KPB");
    private static final byte[] ACTIVE = Texts.bytes("AKTIF");
    private static final byte[] INACTIVE = Texts.bytes("NONAKTIF");
    private static final byte[][] COVERS = Arrays.stream(Cover.values())
            .map(cover -> Texts.bytes(cover.text()))
            .toArray(byte[][]::new);
    private static final byte[][] SEGMENTS = codes(Segment.values());
    private static final byte[][] PAYERS = codes(Payer.values());

    private final DeliveryFile file;
    private final YearMonth month;
    private final Texts texts;
    private final PersonCells personCells;
    private final RowCounts counts;
    private final byte[][] cells = new byte[Columns.PARTICIPANT.size()][];

    ParticipantFile(Path folder, YearMonth month, Texts texts) throws IOException {
        this.file = new DeliveryFile(folder.resolve(NAME), Columns.PARTICIPANT);
        this.month = month;
        this.texts = texts;
        this.personCells = new PersonCells(texts);
        this.counts = new RowCounts(month.atEndOfMonth());
    }

    private static byte[][] codes(Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> Texts.bytes(code.name())).toArray(byte[][]::new);
    }

    void write(ParticipantRow row) throws IOException {
        Membership membership = row.membership();
        boolean limited = row.active() && membership.segment() == Segment.BPU;
        personCells.fill(cells, row.person(), row.birthDate(), row.sex(), row.place());
        cells[Columns.SEGMENT] = SEGMENTS[membership.segment().ordinal()];
        cells[Columns.PROGRAMS] = COVERS[membership.cover().ordinal()];
        cells[Columns.STATUS] = row.active() ? ACTIVE : INACTIVE;
        cells[Columns.REGISTERED_ON] = texts.of(membership.registeredOn());
        cells[Columns.PAID_THROUGH] = texts.of(row.paidThrough());
        cells[Columns.PAID_UNTIL] =
                limited ? texts.of(month.plusMonths(membership.monthsAhead()).atEndOfMonth()) : EMPTY;
        cells[Columns.SCHEME] = membership.berjaya() ? BERJAYA : EMPTY;
        cells[Columns.PAYER] = PAYERS[membership.payer().ordinal()];
        cells[Columns.EMPLOYER] = membership.employer() == 0 ? EMPTY : employer(membership.employer());
        row.deviation().applyTo(cells);
        file.row(cells);
        counts.add(row.deviation().fate(), row.deviation(), row.person(), row.birthDate(), row.sex());
    }

    private static byte[] employer(int number) {
        return Texts.bytes("SIN" + (10_000 + number));
    }

    /** What a printed list has at the foot of a page: a subtotal, a blank line and the header again. */
    void pageBreak() throws IOException {
        file.line("SUBTOTAL" + ",".repeat(cells.length - 1));
        file.line("");
        file.line(String.join(",", Columns.PARTICIPANT));
        counts.addOutOfScope(PAGE_BREAK_ROWS);
    }

    /** A total and a line of text, then the end. */
    Delivered finish() throws IOException {
        file.line("JUMLAH" + ",".repeat(cells.length - 1));
        file.line("Sumber: data sintetis; bukan orang sungguhan");
        counts.addOutOfScope(END_ROWS);
        return new Delivered(NAME, "participant", file.finish(), counts);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
