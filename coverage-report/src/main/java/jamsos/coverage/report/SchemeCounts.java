package jamsos.coverage.report;

import jamsos.coverage.metric.Definition;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The active persons of one scheme in the province by group of workers, as suppliers counted them (rekap skema). Added
 * up, a person in two groups counts twice.
 */
final class SchemeCounts {

    private final Draft draft;
    private final String scheme;
    private final List<Figure> groups;

    private SchemeCounts(Draft draft, String scheme, List<Figure> groups) {
        this.draft = draft;
        this.scheme = scheme;
        this.groups = groups;
    }

    /** The scheme with most persons; of two with as many, the first by code. */
    static Optional<SchemeCounts> largest(Draft draft) {
        Map<String, List<Figure>> bySchemes = HeadcountLines.all(draft).stream()
                .filter(figure -> figure.id().definition() == Definition.ACTIVE
                        && figure.id().slice().region().isProvince()
                        && figure.id().slice().parts().keySet().equals(Set.of(Dimension.SCHEME, Dimension.GROUP)))
                .collect(Collectors.groupingBy(
                        figure -> figure.id().slice().part(Dimension.SCHEME).orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()));
        return bySchemes.entrySet().stream()
                .map(entry -> new SchemeCounts(draft, entry.getKey(), entry.getValue()))
                .filter(SchemeCounts::isExact)
                .max(Comparator.comparing(SchemeCounts::sum)
                        .thenComparing(counts -> counts.scheme, Comparator.reverseOrder()));
    }

    /** Whether every group has a value that was not rounded, so that they can be added. */
    private boolean isExact() {
        return groups.stream()
                .allMatch(figure -> figure.value().isPresent() && figure.flags().isEmpty());
    }

    private BigDecimal sum() {
        return groups.stream().map(figure -> figure.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String name() {
        return draft.scheme(scheme);
    }

    int size() {
        return groups.size();
    }

    List<Figure> figures() {
        return groups;
    }

    /** All groups together; no published cell. */
    Datum total() {
        return new Cells(draft).count(sum().longValueExact());
    }

    /** The groups in words: "Pekebun 1.000, Nelayan 1.150"; how many they are where they are more than three. */
    String parts() {
        if (groups.size() > 3) {
            return draft.say(Labels.GROUPS_NUMBER, groups.size());
        }
        Cells cells = new Cells(draft);
        return groups.stream()
                .map(figure -> HeadcountLines.group(draft, figure) + " " + cells.inText(figure))
                .collect(Collectors.joining(", "));
    }
}
