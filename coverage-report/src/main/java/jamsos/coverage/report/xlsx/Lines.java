package jamsos.coverage.report.xlsx;

/** How many lines words take in a column (jumlah baris teks). */
final class Lines {

    private Lines() {}

    /**
     * The lines that wrapping at blanks makes.
     *
     * @param width characters in a line, at least 1
     */
    static int of(String words, int width) {
        int lines = 1;
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            while (used > width) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }
}
