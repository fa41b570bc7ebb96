package jamsos.coverage.batch.sample;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Writes a roster (daftar pekerja) and counts what must become of its rows. */
final class RosterFile implements Closeable {

    static final String NAME = "daftar-pekerja-sintetis.csv";

    /** The groups of Kartu Petani Berjaya. */
    static final List<String> BERJAYA_GROUPS = List.of("PEKEBUN", "LANSIA", "NELAYAN");

    private static final byte[] EMPTY = {};
    private static final byte[] BERJAYA = Texts.bytes("KPB");
    private static final byte[][] GROUPS =
            RosterRows.GROUPS.stream().map(Texts::bytes).toArray(byte[][]::new);
    private static final byte[][] SCHEMES = RosterRows.GROUPS.stream()
            .map(group -> BERJAYA_GROUPS.contains(group) ? BERJAYA : EMPTY)
            .toArray(byte[][]::new);

    private final DeliveryFile file;
    private final Texts texts;
    private final PersonCells personCells;
    private final RowCounts counts;
    private final byte[][] cells = new byte[Columns.ROSTER.size()][];

    RosterFile(Path folder, YearMonth month, Texts texts) throws IOException {
        this.file = new DeliveryFile(folder.resolve(NAME), Columns.ROSTER);
        this.texts = texts;
        this.personCells = new PersonCells(texts);
        this.counts = new RowCounts(month.atEndOfMonth());
    }

    void write(RosterRow row) throws IOException {
        Person person = row.person();
        personCells.fill(cells, person, person.birthDate(), person.sex(), row.place());
        cells[Columns.GROUP] = GROUPS[row.group()];
        cells[Columns.ROSTER_SCHEME] = SCHEMES[row.group()];
        cells[Columns.START] = row.start().map(texts::of).orElse(EMPTY);
        cells[Columns.END] = row.end().map(texts::of).orElse(EMPTY);
        row.deviation().applyTo(cells);
        file.row(cells);
        counts.add(row.fate(), row.deviation(), person, person.birthDate(), person.sex());
    }

    /** A total, then the end. */
    Delivered finish() throws IOException {
        file.line("TOTAL" + ",".repeat(cells.length - 1));
        counts.addOutOfScope(1);
        return new Delivered(NAME, "roster", file.finish(), counts);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
