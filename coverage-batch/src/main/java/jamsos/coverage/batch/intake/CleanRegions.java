package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.FieldReader;
import jamsos.coverage.batch.intake.field.FieldRow;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.metric.RowPacking;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What region cells say, as numbers (nomor temuan wilayah): a number for every finding met, and for two findings the number
 * of what they say together.
 */
final class CleanRegions {

    private static final int MOST = 1 << 8;
    private static final int NONE = -1;
    private static final int UNTRIED = -2;

    private final RegionReader reader;
    private final Regions regions;
    private final RowPacking packing;
    private final int[] slots;
    private final List<RegionFinding> findings = new ArrayList<>();
    private final Part[] parts = new Part[MOST];
    private final int[] together;

    CleanRegions(RegionReader reader, Regions regions, RowPacking packing) {
        this.reader = reader;
        this.regions = regions;
        this.packing = packing;
        this.slots = reader.columns().stream().mapToInt(Column::ordinal).toArray();
        this.together = new int[slots.length > 1 ? MOST * MOST : 0];
        Arrays.fill(together, UNTRIED);
    }

    /** The number of what a cell of a region column says. */
    long number(Column column, String text) {
        return number(reader.find(column, text));
    }

    private int number(RegionFinding finding) {
        int number = findings.indexOf(finding);
        if (number < 0 && findings.size() < MOST) {
            number = findings.size();
            findings.add(finding);
            parts[number] = part(finding);
        }
        return number < 0 ? FieldReader.DOUBT : number;
    }

    private Part part(RegionFinding finding) {
        if (finding.region().isEmpty() || finding.region().get().code().isProvince()) {
            return Part.NOT_CLEAN;
        }
        Region region = finding.region().get();
        return new Part(
                regions.requireIndexOf(region.code()),
                packing.region(region.code()),
                finding.otherwise().isPresent() ? Districts.code(region) : NONE,
                finding.otherwise().map(Districts::code).orElse(NONE));
    }

    /** Where all region cells of a row together place it. */
    Part of(FieldRow row) {
        int number = slots.length == 0 ? NONE : (int) row.value(slots[0]);
        for (int i = 1; i < slots.length && number >= 0; i++) {
            number = together(number, (int) row.value(slots[i]));
        }
        return number < 0 ? Part.NOT_CLEAN : parts[number];
    }

    private int together(int one, int other) {
        int at = one * MOST + other;
        if (together[at] == UNTRIED) {
            together[at] = number(findings.get(one).and(findings.get(other)));
        }
        return together[at];
    }

    /**
     * A kabupaten or kota as a row names it.
     *
     * @param index its place among the parts of the province; -1 where the row must be read carefully
     * @param packed its part of a packed row
     * @param code the first digits of a NIK issued there; -1 where the code means the same in both systems
     * @param otherwise those of the region that the code means in the other system; -1 likewise
     */
    record Part(int index, long packed, int code, int otherwise) {

        static final Part NOT_CLEAN = new Part(NONE, 0, NONE, NONE);
    }
}
