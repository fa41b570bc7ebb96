package jamsos.coverage.batch.intake;

import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;

/**
 * A row of a list of workers that was taken (baris daftar pekerja), for the confidential lists of people not covered.
 *
 * @param entry who, in which group and region
 * @param name the name as the file has it, empty text where there is none; confidential
 * @param birthDate the birth date
 * @param sex the sex
 * @param row the row of the file
 */
public record RosterRow(RosterEntry entry, String name, LocalDate birthDate, Sex sex, long row) {}
