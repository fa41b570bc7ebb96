package jamsos.coverage.report.pdf;

import jamsos.coverage.report.CoverageReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What a file says about itself (keterangan dokumen): all of it from the report, nothing from a clock.
 *
 * @param title title
 * @param subject the line below the title
 * @param author who issues it
 * @param language BCP 47 tag
 * @param date the date it bears: the last day of the month
 * @param identity what tells this document from all others: release, language, edition
 */
record DocumentFacts(String title, String subject, String author, String language, LocalDate date, String identity) {

    static DocumentFacts of(CoverageReport report) {
        String identity = String.join(
                "\n",
                report.release().inputDigest(),
                Integer.toString(report.release().number()),
                report.month().toString(),
                report.language().tag(),
                report.title(),
                report.banner().orElse(""),
                report.footer());
        return new DocumentFacts(
                report.title(),
                report.subtitle(),
                report.letterhead().office(),
                report.language().tag(),
                report.month().atEndOfMonth(),
                identity);
    }

    /** The identifier in the file, 16 bytes. */
    byte[] id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
