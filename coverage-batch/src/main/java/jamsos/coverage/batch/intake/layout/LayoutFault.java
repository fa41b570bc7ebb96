package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.Wording;

/** A layout file breaks a rule of layouts; nothing was read with it (kesalahan susunan). */
public final class LayoutFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    LayoutFault(String file, String indonesian, String english) {
        super(file + ": " + english);
        this.words = new Wording(file + ": " + indonesian, file + ": " + english);
    }

    /** File, key, what was found and what may stand there. */
    public Wording words() {
        return words;
    }
}
