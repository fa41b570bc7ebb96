package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.CodeSystemProof;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A look through a file whose plain region column may hold undotted codes (bukti sistem kode wilayah): 1801 is
 * Lampung Barat for BPS and Lampung Selatan for Kemendagri, so which system they belong to must be proved by the region
 * that other columns of the same rows name.
 *
 * <p>{@link CodeSystemProof} says when a system is proved. Where all codes of the file mean the same in both systems, one
 * row that agrees is enough.
 *
 * <p>A proof needs all rows, and before they can be counted. Where no other column names a region there can be no proof:
 * the first undotted code settles that the delivery is held. A sheet, which costs ten times as much to read as a text,
 * is then not read through for it: its first rows are looked at, and the others while they are counted.
 */
final class RegionCodeSurvey {

    private static final Set<Column> BESIDE = beside();

    private final Regions regions;
    private final RegionReader others;
    private final boolean provable;
    private final Remembered<Meanings> meanings = new Remembered<>(this::meanings);

    private long undotted;
    private long different;
    private long bps;
    private long kemendagri;
    private long both;
    private long neither;
    private String example = "";
    private long exampleRow;

    private RegionCodeSurvey(DeliveryTable table, Regions regions) {
        this.regions = regions;
        this.provable = isProvable(table.columns());
        this.others = new RegionReader(table.columns(), BESIDE, regions, Optional.empty());
    }

    private static boolean isProvable(Columns columns) {
        return BESIDE.stream()
                .anyMatch(column ->
                        columns.isInFile(column) || !columns.constant(column).isEmpty());
    }

    /** Looks through a file; reading stops where it is damaged, which is told when it is counted. */
    static RegionCodeSurvey of(RowSource reader, DeliveryTable table, Regions regions) throws IOException {
        RegionCodeSurvey survey = new RegionCodeSurvey(table, regions);
        boolean goesOn = whileCounting(table, regions).isPresent();
        Optional<Block> block = reader.read();
        while (block.isPresent() && !survey.isSettled()) {
            survey.look(block.get().cut(), table);
            block = goesOn ? Optional.empty() : reader.read();
        }
        return survey;
    }

    /** The look at the rows of a table that goes on while they are counted; empty where all is settled before. */
    static Optional<RegionCodeSurvey> whileCounting(DeliveryTable table, Regions regions) {
        Columns columns = table.columns();
        boolean goesOn = table instanceof WorkbookTable
                && columns.isInFile(Column.REGION)
                && columns.layout().codes().isEmpty()
                && !isProvable(columns);
        return goesOn ? Optional.of(new RegionCodeSurvey(table, regions)) : Optional.empty();
    }

    /** Whether no further row can change what it says. */
    private boolean isSettled() {
        return undotted > 0 && !provable;
    }

    private void look(RowBlock block, DeliveryTable table) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            row.moveTo(i);
            if (row.number() > table.headerRow()
                    && row.fields() == table.columns().headings().size()) {
                look(row);
            }
        }
    }

    /** Looks at one row that has all its fields. */
    void look(Row row) {
        String code = row.text(Column.REGION);
        Meanings meaning = meanings.of(code);
        if (meaning.kemendagri().isEmpty() && meaning.bps().isEmpty()) {
            return;
        }
        if (undotted++ == 0) {
            example = code;
            exampleRow = row.number();
        }
        different += meaning.kemendagri().equals(meaning.bps()) ? 0 : 1;
        Optional<Region> beside = others.read(row).region();
        if (beside.isPresent()) {
            count(beside.equals(meaning.kemendagri()), beside.equals(meaning.bps()));
        }
    }

    /** Takes over what another look at other rows of the same table has seen. */
    void addAll(RegionCodeSurvey other) {
        if (other.undotted > 0 && (undotted == 0 || other.exampleRow < exampleRow)) {
            example = other.example;
            exampleRow = other.exampleRow;
        }
        undotted += other.undotted;
        different += other.different;
        bps += other.bps;
        kemendagri += other.kemendagri;
        both += other.both;
        neither += other.neither;
    }

    /** What an undotted code means in either system; nothing where a text is none. */
    private record Meanings(Optional<Region> kemendagri, Optional<Region> bps) {}

    private Meanings meanings(String code) {
        return new Meanings(
                RegionReader.undotted(code, CodeSystem.KEMENDAGRI, regions),
                RegionReader.undotted(code, CodeSystem.BPS, regions));
    }

    private void count(boolean agreesAsKemendagri, boolean agreesAsBps) {
        if (agreesAsKemendagri && agreesAsBps) {
            both++;
        } else if (agreesAsKemendagri) {
            kemendagri++;
        } else if (agreesAsBps) {
            bps++;
        } else {
            neither++;
        }
    }

    private static Set<Column> beside() {
        Set<Column> beside = EnumSet.copyOf(Column.REGIONS);
        beside.remove(Column.REGION);
        return Collections.unmodifiableSet(beside);
    }

    /** The system proved; empty where there is no undotted code, or no proof. */
    Optional<CodeSystem> system() {
        boolean sameInBoth = undotted > 0 && different == 0 && both > 0;
        return sameInBoth
                ? Optional.of(CodeSystem.KEMENDAGRI)
                : new CodeSystemProof(bps, kemendagri, both, neither).system();
    }

    /** Why the delivery is held: there are undotted codes and no proof. */
    Optional<Notice> doubt(Notice.Place place, String heading) {
        if (undotted == 0 || system().isPresent()) {
            return Optional.empty();
        }
        if (kemendagri > 0 && bps > 0) {
            String share = Math.min(kemendagri, bps) + " / " + (kemendagri + bps);
            return Optional.of(new Notice(NoticeCode.REGION_CONFLICT, place.column(heading), share, ""));
        }
        Notice.Place cell = place.row(exampleRow).column(heading);
        return Optional.of(new Notice(NoticeCode.AMBIGUOUS_REGION_CODES, cell, example, heading));
    }
}
