package jamsos.coverage.region;

import java.util.regex.Pattern;

/**
 * A region code of Statistics Indonesia (kode wilayah BPS): {@code 18} is a province, {@code 1801} a kabupaten or kota.
 *
 * @param text two or four digits
 */
public record BpsCode(String text) implements RegionCode, Comparable<BpsCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}([0-9]{2})?");

    /** Refuses any other form. */
    public BpsCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("BPS region code must look like 18 or 1801, found \"" + text + "\"");
        }
    }

    @Override
    public CodeSystem system() {
        return CodeSystem.BPS;
    }

    @Override
    public int compareTo(BpsCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
