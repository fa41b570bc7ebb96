package jamsos.coverage.batch.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * A release as it lies in the outbox (rilis terbit).
 *
 * @param number its number within the month, from 1
 * @param folder where it lies
 * @param reports its public reports, by name
 * @param inputDigest SHA-256 over inputs and configuration, hexadecimal
 * @param codeVersion the version of the program that made it
 * @param manifestSha256 SHA-256 of its manifest, hexadecimal
 * @param anyHeld whether it was published without a delivery that was held
 */
public record PublishedRelease(
        int number,
        Path folder,
        List<Path> reports,
        String inputDigest,
        String codeVersion,
        String manifestSha256,
        boolean anyHeld) {

    /** Copies the list. */
    public PublishedRelease {
        reports = List.copyOf(reports);
    }
}
