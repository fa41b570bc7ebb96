package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.region.BpsCode;
import jamsos.coverage.region.CodeSystem;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which region a row speaks of (wilayah baris), by all region columns its file has. They must agree: no column outweighs
 * another.
 */
final class RegionReader {

    private final Regions regions;
    private final Optional<CodeSystem> plainCodes;
    private final List<Source> sources = new ArrayList<>();

    /**
     * A reader for one file.
     *
     * @param read the region columns to look at, of those that rows give
     * @param plainCodes how undotted codes in a plain region column are to be read
     */
    RegionReader(Columns file, Set<Column> read, Regions regions, Optional<CodeSystem> plainCodes) {
        this.regions = regions;
        this.plainCodes = plainCodes;
        for (Column column : read) {
            if (file.gives(column)) {
                sources.add(new Source(column, new Remembered<>(text -> find(column, text))));
            }
        }
    }

    /** The columns looked at, in the order in which they are. */
    List<Column> columns() {
        return sources.stream().map(Source::column).toList();
    }

    /** What the columns say together. */
    RegionFinding read(Row row) {
        RegionFinding finding = RegionFinding.NOTHING;
        for (Source source : sources) {
            finding = finding.and(source.findings().of(row.text(source.column())));
        }
        return finding;
    }

    /** The first column that holds something, for messages; the first of all where none does. */
    Column column(Row row) {
        return sources.stream()
                .map(Source::column)
                .filter(column -> !row.isEmpty(column))
                .findFirst()
                .orElseGet(
                        () -> sources.isEmpty() ? Column.REGION : sources.get(0).column());
    }

    /** All that the columns hold, for messages: {@code 1801 / Lampung Barat}. */
    String text(Row row) {
        return String.join(
                " / ",
                sources.stream()
                        .map(source -> row.text(source.column()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** What a cell of a column says by itself. */
    RegionFinding find(Column column, String text) {
        if (text.isEmpty()) {
            return RegionFinding.NOTHING;
        }
        return switch (column) {
            case REGION_KEMENDAGRI -> code(text, CodeSystem.KEMENDAGRI);
            case REGION_BPS -> isDotted(text) ? RegionFinding.UNKNOWN : code(text, CodeSystem.BPS);
            case REGION_NAME -> name(text);
            default -> plain(text);
        };
    }

    private RegionFinding plain(String text) {
        if (text.chars().anyMatch(Character::isLetter)) {
            return name(text);
        }
        if (isUndotted(text) && plainCodes.isEmpty()) {
            return regions.isOtherProvince(text) ? RegionFinding.ELSEWHERE : RegionFinding.UNKNOWN;
        }
        return code(text, isUndotted(text) ? plainCodes.orElseThrow() : CodeSystem.KEMENDAGRI);
    }

    private RegionFinding name(String text) {
        return regions.findByName(text).map(RegionFinding::named).orElse(RegionFinding.UNKNOWN);
    }

    /** Other provinces have the same first digits in both systems, as far as this province's files name them. */
    private RegionFinding code(String text, CodeSystem system) {
        if (!isDotted(text) && !isUndotted(text) && !isProvince(text)) {
            return RegionFinding.UNKNOWN;
        }
        if (regions.isOtherProvince(text)) {
            return RegionFinding.ELSEWHERE;
        }
        Optional<Region> region = find(text, system);
        Optional<Region> otherwise = find(text, system == CodeSystem.BPS ? CodeSystem.KEMENDAGRI : CodeSystem.BPS);
        return region.map(known -> RegionFinding.coded(known, otherwise)).orElse(RegionFinding.UNKNOWN);
    }

    private Optional<Region> find(String code, CodeSystem system) {
        return system == CodeSystem.BPS
                ? regions.find(new BpsCode(code.replace(".", "")))
                : regions.find(KemendagriCode.parse(code));
    }

    /** The region that an undotted code means in a system; empty where the text is none or means none there. */
    static Optional<Region> undotted(String text, CodeSystem system, Regions regions) {
        if (!isUndotted(text)) {
            return Optional.empty();
        }
        return system == CodeSystem.BPS ? regions.find(new BpsCode(text)) : regions.find(KemendagriCode.parse(text));
    }

    private static boolean isUndotted(String text) {
        return text.length() == 4 && areDigits(text, 0, 4);
    }

    private static boolean isDotted(String text) {
        return text.length() == 5 && text.charAt(2) == '.' && areDigits(text, 0, 2) && areDigits(text, 3, 5);
    }

    private static boolean isProvince(String text) {
        return text.length() == 2 && areDigits(text, 0, 2);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** One region column of the file, and what its texts mean. */
    private record Source(Column column, Remembered<RegionFinding> findings) {}
}
