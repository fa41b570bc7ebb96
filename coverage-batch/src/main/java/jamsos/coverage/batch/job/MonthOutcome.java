package jamsos.coverage.batch.job;

import jamsos.coverage.batch.publish.PublishedRelease;
import jamsos.coverage.report.CoverageReport;
import java.nio.file.Path;
import java.util.Optional;

/** How a run ended (hasil proses); a technical failure is an exception. */
public sealed interface MonthOutcome {

    /**
     * A release appeared.
     *
     * @param release the release
     * @param findings what arrived and what was told
     * @param report its public report in the first language
     */
    record Published(PublishedRelease release, Findings findings, CoverageReport report) implements MonthOutcome {}

    /**
     * The inputs are those of the newest release.
     *
     * @param release the newest release
     */
    record Unchanged(PublishedRelease release) implements MonthOutcome {}

    /**
     * The gate stopped the release.
     *
     * @param findings what arrived and what was told, why it is held among it
     * @param folder where that lies for those who have to mend it
     * @param lastGood the release that stays
     */
    record Held(Findings findings, Path folder, Optional<PublishedRelease> lastGood) implements MonthOutcome {}
}
