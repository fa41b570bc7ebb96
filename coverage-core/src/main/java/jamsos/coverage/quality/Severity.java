package jamsos.coverage.quality;

import jamsos.coverage.value.Language;

/** How grave a notice is (tingkat). */
public enum Severity {
    /** A row was rejected or a delivery held. */
    ERROR("SALAH", "ERROR"),
    /** Taken, but somebody should look. */
    WARNING("PERIKSA", "WARNING"),
    /** Taken; told for completeness. */
    INFO("INFO", "INFO");

    private final String indonesian;
    private final String english;

    Severity(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The word that stands before what is told. */
    public String word(Language language) {
        return language.choose(indonesian, english);
    }
}
