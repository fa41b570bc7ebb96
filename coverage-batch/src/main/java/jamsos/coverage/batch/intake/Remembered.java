package jamsos.coverage.batch.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts mean, worked out once each (ingatan): a column of codes holds few different spellings. Bounded, so that a
 * column of ever new texts does not fill the memory.
 *
 * @param <T> the meaning
 */
final class Remembered<T> {

    private static final int MOST = 4096;

    private final Function<String, T> reader;
    private final Map<String, T> known = new HashMap<>();

    Remembered(Function<String, T> reader) {
        this.reader = reader;
    }

    T of(String text) {
        T meaning = known.get(text);
        if (meaning == null) {
            meaning = reader.apply(text);
            if (known.size() < MOST) {
                known.put(text, meaning);
            }
        }
        return meaning;
    }
}
