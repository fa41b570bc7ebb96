package jamsos.coverage.batch.returns;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.value.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of returned files (nama berkas kembali): that of the delivered file, without the mark of gzip; for an entry of an
 * archive that of the archive before it. Letters, digits and the usual signs only, not too long, none twice.
 */
final class ReturnNames {

    private static final int LONGEST = 120;
    private static final String ALLOWED = " ._-()+,&'";

    private final Language language;
    private final Set<String> given = new HashSet<>();

    ReturnNames(Language language) {
        this.language = language;
    }

    /** The delivery as a whole. */
    String whole(Delivery delivery) {
        return unique(base(delivery), "");
    }

    /** Its rows with faults only; the name says so, lest somebody send a part for the whole. */
    String faultyRows(Delivery delivery, Optional<String> sheet) {
        String base = base(delivery) + sheet.map(name -> "-" + name).orElse("");
        return unique(base, language.choose("-baris-bermasalah.csv", "-rows-with-faults.csv"));
    }

    /** Why it is held. */
    String note(Delivery delivery) {
        return unique(base(delivery), ".txt");
    }

    private static String base(Delivery delivery) {
        if (delivery.entry().isEmpty()) {
            return delivery.plainName();
        }
        return delivery.file().name() + "-" + delivery.entry().get();
    }

    private String unique(String base, String suffix) {
        String safe = safe(base);
        String name = safe + suffix;
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            int dot = safe.lastIndexOf('.') > 0 && suffix.isEmpty() ? safe.lastIndexOf('.') : safe.length();
            name = safe.substring(0, dot) + "-" + number + safe.substring(dot) + suffix;
        }
        return name;
    }

    /** The end of a long name is kept: it says what kind of file it is. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0 ? c : '_')
                .forEach(safe::appendCodePoint);
        if (safe.charAt(0) == '.' || safe.charAt(0) == '-') {
            safe.setCharAt(0, '_');
        }
        int length = safe.codePointCount(0, safe.length());
        return length > LONGEST ? "_" + safe.substring(safe.offsetByCodePoints(0, length - LONGEST)) : safe.toString();
    }
}
