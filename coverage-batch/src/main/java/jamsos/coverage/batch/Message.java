package jamsos.coverage.batch;

import jamsos.coverage.value.Language;
import java.io.Serializable;

/**
 * A sentence in both languages.
 *
 * @param indonesian the Indonesian words
 * @param english the English words
 */
record Message(String indonesian, String english) implements Serializable {

    /** The words in that language. */
    String in(Language language) {
        return language.choose(indonesian, english);
    }
}
