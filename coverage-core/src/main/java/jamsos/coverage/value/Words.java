package jamsos.coverage.value;

/**
 * A sentence or phrase in both languages (kata-kata).
 *
 * @param indonesian in Indonesian
 * @param english in English
 */
public record Words(String indonesian, String english) {

    /** Refuses a blank text. */
    public Words {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "words must be given in both languages, found \"" + indonesian + "\" and \"" + english + "\"");
        }
    }

    /** The text in that language. */
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
