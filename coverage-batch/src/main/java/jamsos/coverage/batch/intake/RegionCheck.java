package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.Optional;

/**
 * The check REGION (pemeriksaan wilayah), and what it says about a delivery as a whole: rows whose code and name disagree
 * are rejected, and more than one in a hundred of them hold the delivery.
 */
final class RegionCheck {

    private static final int CONFLICTS_BEARABLE_IN = 100;

    private final RegionReader reader;
    private final RowNotices notices;
    private long conflicts;

    RegionCheck(RegionReader reader, RowNotices notices) {
        this.reader = reader;
        this.notices = notices;
    }

    RegionFinding read(Row row) {
        return reader.read(row);
    }

    /** Whether a kabupaten or kota was found; the province is none. */
    boolean isPart(RegionFinding finding) {
        return finding.region().filter(region -> !region.code().isProvince()).isPresent();
    }

    /** Refuses a row whose cells do not name a region it can have. */
    Verdict reject(Row row, RegionFinding finding) {
        if (finding.kind() == RegionFinding.Kind.CONFLICT) {
            conflicts++;
        }
        return notices.rejectCode(NoticeCode.REGION, row, reader.column(row), reader.text(row));
    }

    /** Takes over what was found elsewhere in the delivery. */
    void addAll(RegionCheck other) {
        conflicts += other.conflicts;
    }

    /** Why the delivery is held: too many of its rows name two regions. */
    Optional<Notice> doubt(Notice.Place place, long rowsRead) {
        return conflicts * CONFLICTS_BEARABLE_IN > rowsRead
                ? Optional.of(new Notice(NoticeCode.REGION_CONFLICT, place, conflicts + " / " + rowsRead, ""))
                : Optional.empty();
    }
}
