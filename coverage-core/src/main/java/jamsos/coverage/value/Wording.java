package jamsos.coverage.value;

import java.util.Objects;

/**
 * The same said in Indonesian and in English (kata-kata), for parts of messages that a reader sees.
 *
 * @param indonesian the Indonesian words
 * @param english the English words
 */
public record Wording(String indonesian, String english) {

    /** Refuses absent words. */
    public Wording {
        Objects.requireNonNull(indonesian, "indonesian");
        Objects.requireNonNull(english, "english");
    }

    /** A code, name or number, which is the same in every language. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The words of that language. */
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
