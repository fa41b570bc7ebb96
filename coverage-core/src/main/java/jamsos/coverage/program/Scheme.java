package jamsos.coverage.program;

import jamsos.coverage.value.Step;
import jamsos.coverage.value.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A scheme under which somebody else pays contributions (skema perlindungan), such as Kartu Petani Berjaya: for which
 * groups, on which terms when, by which papers, and what was published about it. Immutable.
 *
 * <p>Terms are known for the time a source speaks of and not carried on: on any other day there are none.
 */
public final class Scheme {

    private final CodeList.Entry entry;
    private final SortedMap<String, Timeline<SchemeTerms>> terms;
    private final SortedMap<String, List<SchemePaper>> papers;
    private final List<SchemeCount> counts;

    Scheme(
            CodeList.Entry entry,
            Map<String, Timeline<SchemeTerms>> terms,
            Map<String, List<SchemePaper>> papers,
            List<SchemeCount> counts) {
        this.entry = Objects.requireNonNull(entry, "entry");
        this.terms = new TreeMap<>(terms);
        this.papers = new TreeMap<>(papers);
        this.counts = List.copyOf(counts);
    }

    /** Its code in files and figures, its names and its source. */
    public CodeList.Entry entry() {
        return entry;
    }

    /** The groups of workers it has terms for, by code. */
    public SortedSet<String> groups() {
        return new TreeSet<>(terms.keySet());
    }

    /** The terms for a group on a day, with their source; nothing where no source speaks of that day. */
    public Optional<Step<SchemeTerms>> terms(String group, LocalDate date) {
        return Optional.ofNullable(terms.get(group)).flatMap(timeline -> timeline.at(date));
    }

    /** All terms known for a group, earliest first; none for a group the scheme does not name. */
    public List<Step<SchemeTerms>> terms(String group) {
        return Optional.ofNullable(terms.get(group)).map(Timeline::steps).orElse(List.of());
    }

    /** The papers by which people of a group come in (jejak penetapan), in their order. */
    public List<SchemePaper> papers(String group) {
        return papers.getOrDefault(group, List.of());
    }

    /** What was published about its people, in the order of the table. */
    public List<SchemeCount> counts() {
        return counts;
    }

    /** The code. */
    @Override
    public String toString() {
        return entry.code();
    }
}
