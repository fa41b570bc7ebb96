package jamsos.coverage.batch.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.OptionalLong;

/**
 * One release of a month (rilis).
 *
 * @param month the month reported on
 * @param number its number within the month, from 1
 * @param run the run that made it; empty where its process died before it could say so
 * @param inputDigest SHA-256 over its inputs, hexadecimal
 * @param manifestSha256 SHA-256 of its manifest, hexadecimal
 * @param codeVersion the version of the program that made it
 * @param publishedAt when it was published, or found
 */
public record Release(
        YearMonth month,
        int number,
        OptionalLong run,
        String inputDigest,
        String manifestSha256,
        String codeVersion,
        Instant publishedAt) {}
