package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.RecordReader;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A first look through a file whose plain region column may hold undotted codes (bukti sistem kode wilayah): 1801 is
 * Lampung Barat for BPS and Lampung Selatan for Kemendagri, so which system they belong to must be proved by the region
 * that other columns of the same rows name.
 *
 * <p>Proved is a system with which rows agree that do not agree with the other one; up to one row in a hundred of those
 * may say the opposite, and is rejected when it is counted. Where all codes mean the same in both systems, one row that
 * agrees is enough.
 */
final class RegionCodeSurvey {

    private static final int CONFLICTS_BEARABLE_IN = 100;

    private final Regions regions;
    private final RegionReader others;

    private long undotted;
    private long different;
    private long agreeing;
    private long kemendagriOnly;
    private long bpsOnly;
    private String example = "";
    private long exampleRow;

    private RegionCodeSurvey(TextTable table, Regions regions) {
        this.regions = regions;
        Set<Column> beside = EnumSet.copyOf(Column.REGIONS);
        beside.remove(Column.REGION);
        this.others = new RegionReader(table.columns(), beside, regions, Optional.empty());
    }

    /** Looks through a file; reading stops where it is damaged, which is told when it is counted. */
    static RegionCodeSurvey of(SourceFile file, TextTable table, Regions regions) throws IOException {
        RegionCodeSurvey survey = new RegionCodeSurvey(table, regions);
        try (RecordReader reader = table.open(file.path())) {
            for (Optional<RowBlock> block = reader.read(); block.isPresent(); block = reader.read()) {
                Row row = new Row(table.columns(), block.get());
                for (int i = 0; i < block.get().rows(); i++) {
                    row.moveTo(i);
                    if (row.number() > table.headerLine()
                            && row.fields() == table.columns().headings().size()) {
                        survey.look(row);
                    }
                }
            }
        }
        return survey;
    }

    private void look(Row row) {
        String code = row.text(Column.REGION);
        Optional<Region> kemendagri = RegionReader.undotted(code, CodeSystem.KEMENDAGRI, regions);
        Optional<Region> bps = RegionReader.undotted(code, CodeSystem.BPS, regions);
        if (kemendagri.isEmpty() && bps.isEmpty()) {
            return;
        }
        if (undotted++ == 0) {
            example = code;
            exampleRow = row.number();
        }
        boolean differs = !kemendagri.equals(bps);
        different += differs ? 1 : 0;
        Optional<Region> named = others.read(row).region();
        if (named.isEmpty()) {
            return;
        }
        boolean asKemendagri = named.equals(kemendagri);
        boolean asBps = named.equals(bps);
        agreeing += asKemendagri || asBps ? 1 : 0;
        kemendagriOnly += asKemendagri && !asBps ? 1 : 0;
        bpsOnly += asBps && !asKemendagri ? 1 : 0;
    }

    /** The system proved; empty where there is no undotted code, or no proof. */
    Optional<CodeSystem> system() {
        if (undotted == 0 || agreeing == 0) {
            return Optional.empty();
        }
        if (different == 0 || outweighs(kemendagriOnly, bpsOnly)) {
            return Optional.of(CodeSystem.KEMENDAGRI);
        }
        return outweighs(bpsOnly, kemendagriOnly) ? Optional.of(CodeSystem.BPS) : Optional.empty();
    }

    private static boolean outweighs(long agree, long contradict) {
        return agree > 0 && contradict * CONFLICTS_BEARABLE_IN <= agree + contradict;
    }

    /** Why the delivery is held: there are undotted codes and no proof. */
    Optional<Notice> doubt(Notice.Place place, String heading) {
        if (undotted == 0 || system().isPresent()) {
            return Optional.empty();
        }
        Notice.Place column = place.column(heading);
        if (kemendagriOnly > 0 && bpsOnly > 0) {
            String share = Math.min(kemendagriOnly, bpsOnly) + " / " + (kemendagriOnly + bpsOnly);
            return Optional.of(new Notice(NoticeCode.REGION_CONFLICT, column, share, ""));
        }
        Notice.Place cell = place.row(exampleRow).column(heading);
        return Optional.of(new Notice(NoticeCode.AMBIGUOUS_REGION_CODES, cell, example, heading));
    }
}
