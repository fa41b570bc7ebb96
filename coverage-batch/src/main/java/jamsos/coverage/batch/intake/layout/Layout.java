package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.region.CodeSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How one kind of source file is arranged (susunan).
 *
 * @param name its name in messages and figures: {@code participant}
 * @param title its title for people
 * @param description what a row is
 * @param kind what its rows become
 * @param canonical whether it is the contract's own layout of that kind
 * @param codes how undotted codes in a plain region column are to be read; empty where they must be proved
 * @param files names of files it is meant for; chooses between layouts that fit
 * @param requiredOneOf groups of columns of which one at least must be there
 * @param fields the columns, in the order in which they are described
 * @param constants what every row holds where the file has no such column
 */
public record Layout(
        String name,
        String title,
        String description,
        LayoutKind kind,
        boolean canonical,
        Optional<CodeSystem> codes,
        Optional<Pattern> files,
        List<Set<Column>> requiredOneOf,
        List<Field> fields,
        Map<Column, String> constants) {

    /** Copies what can change. */
    public Layout {
        requiredOneOf = List.copyOf(requiredOneOf);
        fields = List.copyOf(fields);
        constants = Map.copyOf(constants);
    }

    /** How many columns a header must have to fit. */
    int requiredColumns() {
        return requiredOneOf.size()
                + (int) fields.stream().filter(Field::required).count();
    }

    /** Whether it is meant for files of that name. */
    boolean isMeantFor(String fileName) {
        return files.isPresent() && files.get().matcher(fileName).matches();
    }

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
    }
}
