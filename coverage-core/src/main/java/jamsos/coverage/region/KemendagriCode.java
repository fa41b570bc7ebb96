package jamsos.coverage.region;

import java.util.regex.Pattern;

/**
 * A region code of the Ministry of Home Affairs (kode wilayah Kemendagri): {@code 18} is a province, {@code 18.01} a
 * kabupaten or kota. Every figure of a release carries this code.
 *
 * @param text two digits, or two digits, a dot and two digits
 */
public record KemendagriCode(String text) implements RegionCode, Comparable<KemendagriCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?");
    private static final Pattern UNDOTTED = Pattern.compile("[0-9]{4}");

    /** Refuses any other form. */
    public KemendagriCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "Kemendagri region code must look like 18 or 18.01, found \"" + text + "\"");
        }
    }

    /**
     * Reads a code from a column known to hold Kemendagri codes, where the dot is often left out: {@code 18.01} or
     * {@code 1801}.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static KemendagriCode parse(String text) {
        return new KemendagriCode(
                UNDOTTED.matcher(text).matches() ? text.substring(0, 2) + "." + text.substring(2) : text);
    }

    /** Whether this is a province. */
    public boolean isProvince() {
        return text.length() == 2;
    }

    /** The province the region lies in; itself for a province. */
    public KemendagriCode province() {
        return isProvince() ? this : new KemendagriCode(text.substring(0, 2));
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.KEMENDAGRI;
    }

    @Override
    public int compareTo(KemendagriCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
