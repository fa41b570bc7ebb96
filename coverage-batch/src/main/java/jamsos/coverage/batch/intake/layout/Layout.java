package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.batch.intake.cell.DatePattern;
import jamsos.coverage.region.CodeSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one kind of source file is arranged (susunan).
 *
 * @param name its name in messages and figures: {@code participant}
 * @param title its title for people
 * @param description what a row is
 * @param kind what its rows become
 * @param origin whose layout it is
 * @param codes how undotted codes in a plain region column are to be read; empty where they must be proved
 * @param files names of files it is meant for; chooses between layouts that fit
 * @param form how texts and numbers are written
 * @param recognisedBy headings that are not read but must be there, each with what may stand for it
 * @param requiredOneOf groups of columns of which one at least must be there
 * @param fields the columns, in the order in which they are described
 * @param constants what every row holds where the file has no such column
 * @param rules how a column is filled that the file does not have
 * @param unavailable columns that its files do not have and that rows of its kind should
 */
public record Layout(
        String name,
        String title,
        String description,
        LayoutKind kind,
        Origin origin,
        Optional<CodeSystem> codes,
        Optional<Pattern> files,
        Form form,
        List<List<String>> recognisedBy,
        List<Set<Column>> requiredOneOf,
        List<Field> fields,
        Map<Column, String> constants,
        Map<Column, Rule> rules,
        Set<Column> unavailable) {

    /** Copies what can change. A column that a constant or rule fills need not be in the file. */
    public Layout {
        Set<Column> filled = EnumSet.noneOf(Column.class);
        filled.addAll(constants.keySet());
        filled.addAll(rules.keySet());
        Set<Column> dispensable = EnumSet.copyOf(filled);
        dispensable.addAll(unavailable);
        requiredOneOf = requiredOneOf.stream()
                .filter(group -> Collections.disjoint(group, filled))
                .toList();
        fields = fields.stream()
                .map(field -> dispensable.contains(field.column()) ? field.optional() : field)
                .toList();
        recognisedBy = recognisedBy.stream().map(List::copyOf).toList();
        constants = Map.copyOf(constants);
        rules = rules.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(rules));
        unavailable = Set.copyOf(unavailable);
    }

    /** Whether it is the contract's own layout of its kind. */
    public boolean canonical() {
        return origin == Origin.CANONICAL;
    }

    /** The headings that a file must have, {@code region} standing for any of a region. */
    public List<String> requiredHeadings() {
        List<String> headings = new ArrayList<>();
        fields.stream()
                .filter(Field::required)
                .forEach(field -> headings.add(field.column().code()));
        rules.values().stream()
                .filter(rule -> !(rule instanceof Rule.OfNik))
                .forEach(rule -> headings.add(rule.headings().get(0)));
        requiredOneOf.forEach(group -> headings.add(nameOf(group)));
        recognisedBy.forEach(marks -> headings.add(marks.get(0)));
        return headings;
    }

    static String nameOf(Set<Column> group) {
        return group.equals(Column.REGIONS)
                ? Column.REGION.code()
                : group.stream().sorted().map(Column::code).collect(Collectors.joining("/"));
    }

    /** How many columns a header must have to fit. */
    int requiredColumns() {
        return requiredHeadings().size();
    }

    /** Whether it is meant for files of that name. */
    boolean isMeantFor(String fileName) {
        return files.isPresent() && files.get().matcher(fileName).matches();
    }

    /** Whose layout it is. */
    public enum Origin {
        /** That of the contract. */
        CANONICAL,
        /** Ships with the program for a shape that is often met; tried where no other layout fits. */
        READY_MADE,
        /** An office's own. */
        OWN
    }

    /**
     * How texts and numbers of its files are written.
     *
     * @param english whether numbers have commas between groups and a dot before decimals
     * @param dates the form of days; empty where every usual one is read
     * @param separator the sign between fields of a text; empty where it is found
     */
    public record Form(boolean english, Optional<DatePattern> dates, Optional<Character> separator) {}

    /**
     * One column.
     *
     * @param column what it holds; its code is the canonical heading
     * @param required whether a file must have it
     * @param codes the codes it may hold; empty where the list is open or there is none
     * @param aliases other headings, in order of preference
     * @param description what it holds, in plain words
     */
    public record Field(Column column, boolean required, List<String> codes, List<String> aliases, String description) {

        /** Copies what can change. */
        public Field {
            codes = List.copyOf(codes);
            aliases = List.copyOf(aliases);
        }

        /** Its headings, in order of preference: the canonical one first. */
        public List<String> names() {
            List<String> names = new ArrayList<>(aliases);
            names.add(0, column.code());
            return names;
        }

        private Field optional() {
            return new Field(column, false, codes, aliases, description);
        }
    }
}
