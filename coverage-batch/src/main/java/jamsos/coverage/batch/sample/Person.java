package jamsos.coverage.batch.sample;

import jamsos.coverage.worker.Sex;
import java.time.LocalDate;

/**
 * An invented person (orang sintetis) as her rows state her unless they deviate.
 *
 * @param number her number among all people
 * @param nik her NIK
 * @param nikDate the birth date in her NIK, {@link #NO_DATE} where it is 29 February of a year that has none
 * @param nikSex the sex in her NIK
 * @param issueKnown whether the place of first issue in her NIK exists
 * @param birthDate her birth date
 * @param sex her sex
 * @param home the position of her home in {@link Place#ALL}
 * @param name the position of her name in {@link Texts}
 * @param course her way through the two months
 */
record Person(
        long number,
        long nik,
        LocalDate nikDate,
        Sex nikSex,
        boolean issueKnown,
        LocalDate birthDate,
        Sex sex,
        int home,
        int name,
        Course course) {

    /** Stands for a birth date that no calendar has; nobody is born on it. */
    static final LocalDate NO_DATE = LocalDate.MIN;
}
