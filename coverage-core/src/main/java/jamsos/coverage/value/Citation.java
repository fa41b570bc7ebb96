package jamsos.coverage.value;

/**
 * Where a figure, a rate or a name comes from (sumber): regulation and article, publication and date, or the plain
 * statement that it is unverified.
 *
 * @param text the citation, not blank
 */
public record Citation(String text) {

    /** Refuses a blank text. */
    public Citation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation must not be blank");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
