package jamsos.coverage.report;

import java.util.Objects;

/**
 * Who signs the report (penanda tangan).
 *
 * @param place where it is signed, such as {@code Bandar Lampung}
 * @param position the position, in capitals, with a.n., Plt. or Plh. where delegated
 * @param name full name with titles
 * @param rank rank; empty text for none
 * @param nip employee number (NIP), 18 digits as it is to be printed; empty text for none
 */
public record Signatory(String place, String position, String name, String rank, String nip) {

    /** Refuses absent parts, and a blank place, position or name. */
    public Signatory {
        requireText("place", place);
        requireText("position", position);
        requireText("name", name);
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(nip, "nip");
    }

    private static void requireText(String part, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " of the signatory must not be blank");
        }
    }
}
