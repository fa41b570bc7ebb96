package jamsos.coverage.worker;

/** Sex as population documents state it (jenis kelamin). The order of the constants is the order of precedence. */
public enum Sex {
    /** Male (laki-laki). */
    MALE("L"),
    /** Female (perempuan). */
    FEMALE("P");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The code in files and figures: {@code L} or {@code P}. */
    public String code() {
        return code;
    }
}
