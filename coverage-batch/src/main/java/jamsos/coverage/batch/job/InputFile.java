package jamsos.coverage.batch.job;

import jamsos.coverage.batch.intake.SourceFile;
import java.time.YearMonth;

/**
 * A file that a release is made from (berkas masukan).
 *
 * @param file the file; one of an earlier month is named with it: {@code 2022-06/workforce.csv}
 * @param month the month it arrived in
 * @param use what it is read for
 */
record InputFile(SourceFile file, YearMonth month, Use use) {

    /** What a file is read for. */
    enum Use {
        /** It is one of the month's own. */
        OWN,
        /** Its workforce stands in for the one the month does not have. */
        CARRIED,
        /** The persons in it are those of last month, for comparison. */
        PREVIOUS
    }

    /** A file of the month itself. */
    static InputFile own(SourceFile file, YearMonth month) {
        return new InputFile(file, month, Use.OWN);
    }

    /** The line that names it in the digest of inputs. */
    String fingerprint() {
        return use + " " + file.name() + " " + file.sha256();
    }
}
