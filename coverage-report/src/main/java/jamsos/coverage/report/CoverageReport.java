package jamsos.coverage.report;

import jamsos.coverage.value.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One month's report in one language, decided down to the last word (laporan): every format draws this and nothing
 * else.
 *
 * @param language its language
 * @param month the month reported on
 * @param title its title
 * @param subtitle the line below: province and date of the data
 * @param letterhead who issues it
 * @param banner words for the top of every page and sheet, such as DATA SINTETIS; empty for none
 * @param footer the words at the foot of every page, left
 * @param pageLabel the words at the foot of every page, right, with {@code {page}} and {@code {pages}}
 * @param release what names the release inside files: its number and the digest of its inputs
 * @param blocks the parts, in order
 */
public record CoverageReport(
        Language language,
        YearMonth month,
        String title,
        String subtitle,
        Letterhead letterhead,
        Optional<String> banner,
        String footer,
        String pageLabel,
        ReleaseName release,
        List<Block> blocks) {

    /** Refuses absent parts. */
    public CoverageReport {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(banner, "banner");
        Objects.requireNonNull(release, "release");
        blocks = List.copyOf(blocks);
    }

    /**
     * The name of a release.
     *
     * @param number its number within the month, from 1
     * @param inputDigest SHA-256 over its inputs, hexadecimal
     */
    public record ReleaseName(int number, String inputDigest) {}
}
