package jamsos.coverage.batch;

/** Words of others as a screen may show them (teks layar): names of files, sheets and columns can hold what a terminal obeys. */
final class ScreenText {

    private ScreenText() {}

    /** The same on one line, without anything but signs to be seen. */
    static String of(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(c -> shown.appendCodePoint(isObeyed(c) ? ' ' : c));
        return shown.toString();
    }

    /** Controls, line ends, and signs that turn the direction of what follows. */
    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
