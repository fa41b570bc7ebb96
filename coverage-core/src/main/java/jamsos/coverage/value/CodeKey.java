package jamsos.coverage.value;

import java.util.Locale;

/** The form in which headings and codes are compared: case, blanks, underscores and punctuation do not count. */
public final class CodeKey {

    private CodeKey() {}

    /** The letters and digits of a text, in upper case: {@code TGL_LAHIR} and {@code Tgl. Lahir} give the same. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
