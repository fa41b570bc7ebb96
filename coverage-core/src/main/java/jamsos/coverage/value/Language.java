package jamsos.coverage.value;

import java.util.Locale;

/** A language of reports and messages (bahasa). */
public enum Language {
    /** Indonesian (bahasa Indonesia). */
    ID("id-ID"),
    /** English. */
    EN("en-GB");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The code on the command line and in file names: {@code id}, {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The BCP 47 tag for documents: {@code id-ID}, {@code en-GB}. */
    public String tag() {
        return tag;
    }

    /** The Indonesian or the English text. */
    public String choose(String indonesian, String english) {
        return this == ID ? indonesian : english;
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException when it is neither {@code id} nor {@code en}
     */
    public static Language parse(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language must be id or en, found \"" + code + "\"");
    }
}
