package jamsos.coverage.worker;

import java.time.LocalDate;
import java.time.Period;

/** Age in full years at the month's last day, in the bands that reports use (kelompok umur). */
public enum AgeBand {
    /** Below 25, also where the birth date lies in the future. */
    UNDER_25("0-24", 0),
    /** 25 to 34. */
    FROM_25("25-34", 25),
    /** 35 to 44. */
    FROM_35("35-44", 35),
    /** 45 to 54. */
    FROM_45("45-54", 45),
    /** 55 to 64. */
    FROM_55("55-64", 55),
    /** 65 and above. */
    FROM_65("65+", 65);

    private static final AgeBand[] BANDS = values();

    private final String code;
    private final int from;

    AgeBand(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /** The code in figures: {@code 0-24} … {@code 65+}. */
    public String code() {
        return code;
    }

    /** The youngest age of the band in full years. */
    public int from() {
        return from;
    }

    /** The band of somebody born on that day, on the day asked for. */
    public static AgeBand of(LocalDate birthDate, LocalDate on) {
        return ofAge(Period.between(birthDate, on).getYears());
    }

    /** The band of an age in full years. */
    public static AgeBand ofAge(int years) {
        for (int i = BANDS.length - 1; i > 0; i--) {
            if (years >= BANDS[i].from) {
                return BANDS[i];
            }
        }
        return UNDER_25;
    }
}
