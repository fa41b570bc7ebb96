package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.MonthName;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of codes, regions and dates (kata yang dikenal). A cell that should hold one of these may hold somebody's name
 * when a column has slipped, so a notice shows of it only words that are known, or one letter away from a known one.
 */
final class KnownWords {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<String> CODES = List.of(
            "LAKI PEREMPUAN PRIA WANITA MALE FEMALE",
            "PU BPU JAKON PMI PENERIMA BUKAN UPAH JASA KONSTRUKSI PEKERJA MIGRAN INDONESIA",
            "JKK JKM JHT JP JKP JKN",
            "AKTIF NONAKTIF NON TIDAK BELUM ACTIVE INACTIVE",
            "KABUPATEN KAB KOTA PROVINSI PROV");

    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST_MISSPELT = 5;

    /** Names of months. */
    static final KnownWords MONTHS = new KnownWords();

    private final Set<String> words = new HashSet<>();

    private KnownWords() {
        words.addAll(MonthName.all());
    }

    /** Words of codes, and of the regions of a province. */
    KnownWords(Regions regions) {
        CODES.forEach(this::add);
        regions.all().forEach(region -> add(region.name()));
        CodeList.workerGroups().entries().forEach(entry -> add(entry.code()));
        CodeList.schemes().entries().forEach(entry -> add(entry.code()));
    }

    private void add(String text) {
        words.addAll(List.of(NOT_LETTERS.split(text.toUpperCase(Locale.ROOT))));
    }

    /** Whether a word, letters only, is known or a slip of the pen away from it. */
    boolean know(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return words.contains(upper)
                || (upper.length() >= SHORTEST_MISSPELT
                        && words.stream()
                                .filter(known -> known.length() >= SHORTEST_MISSPELT)
                                .anyMatch(known -> isOneApart(known, upper)));
    }

    /** Whether one letter put in, taken out or exchanged makes one word the other. */
    private static boolean isOneApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && one.charAt(one.length() - 1 - sameAtEnd) == other.charAt(other.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        return same + sameAtEnd >= longer - 1;
    }
}
