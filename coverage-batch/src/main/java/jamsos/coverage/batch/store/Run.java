package jamsos.coverage.batch.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One start of the monthly job (proses).
 *
 * @param id its number in the database
 * @param month the month reported on
 * @param inputDigest SHA-256 over its inputs, hexadecimal
 * @param state how it ended
 * @param startedAt when it started
 * @param endedAt when it ended, empty while it is at work and where its process died
 */
public record Run(
        long id, YearMonth month, String inputDigest, RunState state, Instant startedAt, Optional<Instant> endedAt) {}
