package jamsos.coverage.batch.intake;

import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was told about one delivery (daftar catatan): exact counts, and the first thousand examples of each code. */
public final class NoticeLog {

    private final Map<NoticeCode, Long> counts = new EnumMap<>(NoticeCode.class);

    NoticeLog() {}

    /** How many rows (or, for codes about the whole delivery, how many times) each code was told. */
    public SortedMap<NoticeCode, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** The first examples of a code, in order of rows; at most 1,000. */
    public List<Notice> examples(NoticeCode code) {
        return List.of();
    }
}
