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
 * @param inputs the files it was made from, held ones and those of last month left out
 * @param anyHeld whether it was published without a delivery that was held
 */
public record PublishedRelease(
        int number,
        Path folder,
        List<Path> reports,
        String inputDigest,
        String codeVersion,
        String manifestSha256,
        List<Input> inputs,
        boolean anyHeld) {

    /** Copies the lists. */
    public PublishedRelease {
        reports = List.copyOf(reports);
        inputs = List.copyOf(inputs);
    }

    /**
     * A file it was made from.
     *
     * @param file its name
     * @param sha256 SHA-256 of its content, hexadecimal
     */
    public record Input(String file, String sha256) {}
}
