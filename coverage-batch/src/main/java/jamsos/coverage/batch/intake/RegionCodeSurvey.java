package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.Content;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.CodeSystemProof;
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
 * <p>{@link CodeSystemProof} says when a system is proved. Where all codes of the file mean the same in both systems, one
 * row that agrees is enough.
 */
final class RegionCodeSurvey {

    private final Regions regions;
    private final RegionReader others;

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
        Set<Column> beside = EnumSet.copyOf(Column.REGIONS);
        beside.remove(Column.REGION);
        this.others = new RegionReader(table.columns(), beside, regions, Optional.empty());
    }

    /** Looks through a file; reading stops where it is damaged, which is told when it is counted. */
    static RegionCodeSurvey of(Content content, DeliveryTable table, Regions regions) throws IOException {
        RegionCodeSurvey survey = new RegionCodeSurvey(table, regions);
        try (RowSource reader = table.open(content)) {
            for (Optional<Block> block = reader.read(); block.isPresent(); block = reader.read()) {
                RowBlock rows = block.get().cut();
                Row row = new Row(table.columns(), rows);
                for (int i = 0; i < rows.rows(); i++) {
                    row.moveTo(i);
                    if (row.number() > table.headerRow()
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
        Optional<Region> asKemendagri = RegionReader.undotted(code, CodeSystem.KEMENDAGRI, regions);
        Optional<Region> asBps = RegionReader.undotted(code, CodeSystem.BPS, regions);
        if (asKemendagri.isEmpty() && asBps.isEmpty()) {
            return;
        }
        if (undotted++ == 0) {
            example = code;
            exampleRow = row.number();
        }
        different += asKemendagri.equals(asBps) ? 0 : 1;
        Optional<Region> beside = others.read(row).region();
        if (beside.isPresent()) {
            count(beside.equals(asKemendagri), beside.equals(asBps));
        }
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
