package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.value.CodeKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a layout fills a column that the file does not have, row by row (aturan pengisian). */
public sealed interface Rule {

    /** The headings of which one must be in the file. */
    List<String> headings();

    /** All that it can put into the column; empty where it takes it from a NIK. */
    Collection<String> values();

    /**
     * The source of a column.
     *
     * @param at the place of the heading in the file
     * @param monthEnd the last day of the month
     */
    ColumnSource source(Column column, int at, LocalDate monthEnd);

    /**
     * Sex or birth date as the NIK says it.
     *
     * @param headings the headings of the column NIK
     */
    record OfNik(List<String> headings) implements Rule {

        /** Copies what can change. */
        public OfNik {
            headings = List.copyOf(headings);
        }

        @Override
        public Collection<String> values() {
            return List.of();
        }

        @Override
        public ColumnSource source(Column column, int at, LocalDate monthEnd) {
            return column == Column.SEX ? new ColumnSource.SexOfNik(at) : new ColumnSource.BirthDateOfNik(at, monthEnd);
        }
    }

    /**
     * One text or another, as a cell is filled or empty.
     *
     * @param headings the headings of that cell
     * @param filled what the column holds where the cell is filled
     * @param empty what it holds where the cell is empty
     */
    record Filled(List<String> headings, String filled, String empty) implements Rule {

        /** Copies what can change. */
        public Filled {
            headings = List.copyOf(headings);
        }

        @Override
        public Collection<String> values() {
            return List.of(filled, empty);
        }

        @Override
        public ColumnSource source(Column column, int at, LocalDate monthEnd) {
            return new ColumnSource.WhetherFilled(at, filled, empty);
        }
    }

    /**
     * A code of the supplier's own, translated.
     *
     * @param headings the headings of that code
     * @param meanings ours by theirs
     * @param otherwise ours where theirs is none of these
     */
    record Mapped(List<String> headings, Map<String, String> meanings, Optional<String> otherwise) implements Rule {

        /** Copies what can change. */
        public Mapped {
            headings = List.copyOf(headings);
            meanings = Map.copyOf(meanings);
        }

        @Override
        public Collection<String> values() {
            Set<String> values = new HashSet<>(meanings.values());
            otherwise.ifPresent(values::add);
            return values;
        }

        @Override
        public ColumnSource source(Column column, int at, LocalDate monthEnd) {
            Map<String, String> byKey = new HashMap<>();
            meanings.forEach((theirs, ours) -> byKey.put(CodeKey.of(theirs), ours));
            return new ColumnSource.Translated(at, Map.copyOf(byKey), otherwise);
        }
    }
}
