package jamsos.coverage.batch.sample;

import jamsos.coverage.worker.Sex;
import java.time.LocalDate;

/** Fills the cells that say who a person is and where. The NIK's bytes are used again for the next row. */
final class PersonCells {

    private static final byte[] MALE = Texts.bytes(Sex.MALE.code());
    private static final byte[] FEMALE = Texts.bytes(Sex.FEMALE.code());
    private static final byte[][] REGIONS =
            Place.ALL.stream().map(place -> Texts.bytes(place.code().text())).toArray(byte[][]::new);

    private final Texts texts;
    private final byte[] nik = new byte[16];

    PersonCells(Texts texts) {
        this.texts = texts;
    }

    void fill(byte[][] cells, Person person, LocalDate birthDate, Sex sex, int place) {
        long rest = person.nik();
        for (int i = nik.length - 1; i >= 0; i--) {
            nik[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        cells[Columns.NIK] = nik;
        cells[Columns.NAME] = texts.name(person.name());
        cells[Columns.BIRTH_DATE] = texts.of(birthDate);
        cells[Columns.SEX] = sex == Sex.MALE ? MALE : FEMALE;
        cells[Columns.REGION] = REGIONS[place];
    }
}
