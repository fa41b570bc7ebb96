package jamsos.coverage.batch.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The bytes of texts that are written again and again (teks): made once, copied from then on. */
final class Texts {

    /** Words of nature and land, so that no name is that of a person. */
    private static final List<String> FIRST_WORDS = List.of(
            "MELATI",
            "CEMPAKA",
            "KENANGA",
            "MAWAR",
            "DAHLIA",
            "SEROJA",
            "TERATAI",
            "ANGGREK",
            "FLAMBOYAN",
            "KEMUNING",
            "CENDANA",
            "MERANTI",
            "JATI",
            "MAHONI",
            "AKASIA",
            "BERINGIN",
            "RAJAWALI",
            "MERPATI",
            "CENDRAWASIH",
            "KUTILANG",
            "PIPIT",
            "CAMAR",
            "ELANG",
            "KASUARI",
            "BINTANG",
            "BULAN",
            "FAJAR",
            "SENJA",
            "PELANGI",
            "AWAN",
            "ANGIN",
            "EMBUN");

    private static final List<String> SECOND_WORDS = List.of(
            "LADANG", "SAWAH", "KEBUN", "RIMBA", "BUKIT", "LEMBAH", "GUNUNG", "TELAGA", "SUNGAI", "MUARA", "PANTAI",
            "LAUT", "SAMUDRA", "PULAU", "KARANG", "PASIR", "BATU", "PERAK", "EMAS", "INTAN", "MUTIARA", "PERMATA",
            "PELITA", "CAHAYA", "LENTERA", "TIMUR", "BARAT", "UTARA", "SELATAN", "TENGAH", "HULU", "HILIR");

    /** How many names there are; a name is a number below this one. */
    static final int NAMES = FIRST_WORDS.size() * SECOND_WORDS.size();

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 205;
    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = YEARS * 366;

    private final byte[][] names = new byte[NAMES][];
    private final byte[][] dates = new byte[DAYS][];
    private final byte[][] months = new byte[YEARS * 12][];

    Texts() {
        for (int i = 0; i < NAMES; i++) {
            names[i] =
                    bytes(FIRST_WORDS.get(i / SECOND_WORDS.size()) + " " + SECOND_WORDS.get(i % SECOND_WORDS.size()));
        }
        for (int i = 0; i < months.length; i++) {
            months[i] = bytes(YearMonth.of(FIRST_YEAR + i / 12, 1 + i % 12).toString());
        }
        for (int i = 0; i < dates.length; i++) {
            dates[i] = bytes(LocalDate.ofEpochDay(FIRST_DAY + i).toString());
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] name(int name) {
        return names[name];
    }

    /** ISO 8601. */
    byte[] of(LocalDate date) {
        return dates[(int) date.toEpochDay() - FIRST_DAY];
    }

    /** ISO 8601. */
    byte[] of(YearMonth month) {
        return months[(month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue() - 1];
    }
}
