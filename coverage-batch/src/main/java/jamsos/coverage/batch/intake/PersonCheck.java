package jamsos.coverage.batch.intake;

import jamsos.coverage.region.Region;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;

/** What checking the person of a row gave: her, or the verdict over the row. */
sealed interface PersonCheck permits PersonCheck.Person, Verdict {

    /**
     * A person as a row states her.
     *
     * @param nik who
     * @param repaired whether punctuation was taken out of her NIK
     * @param birthDate her birth date
     * @param sex her sex
     * @param region the kabupaten/kota
     */
    record Person(Nik nik, boolean repaired, LocalDate birthDate, Sex sex, Region region) implements PersonCheck {}
}
