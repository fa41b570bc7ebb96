package jamsos.coverage.batch.intake.cell;

/** Runs of the digits 0 to 9 as numbers. */
final class Digits {

    private Digits() {}

    /** The number that a part of a text writes; -1 where the part is empty, longer than 9 or not all digits. */
    static int parse(String text, int from, int to) {
        if (to <= from || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
