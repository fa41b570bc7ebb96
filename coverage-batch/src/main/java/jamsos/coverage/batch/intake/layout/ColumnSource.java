package jamsos.coverage.batch.intake.layout;

import jamsos.coverage.batch.intake.cell.DatePattern;
import jamsos.coverage.value.CodeKey;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How the text of a column is made from the fields of a row (asal isi kolom), where it is not a field as it stands. */
public sealed interface ColumnSource {

    /** Set before a text that must not be read in any other way than the layout says; no value begins with it. */
    String UNREADABLE = "? ";

    /** The place of the field it is made from, from 0. */
    int at();

    /** What the column holds; empty text where it cannot be made. */
    String text(Fields fields);

    /** The fields of one row. */
    interface Fields {

        /** What the field says, blanks taken off. */
        String text(int field);

        /** The field as the file has it. */
        String raw(int field);
    }

    /** L or P, as the day of birth in the NIK says. */
    record SexOfNik(int at) implements ColumnSource {

        @Override
        public String text(Fields fields) {
            return Nik.read(fields.raw(at))
                    .value()
                    .map(nik -> nik.sex() == Sex.MALE ? "L" : "P")
                    .orElse("");
        }
    }

    /**
     * The birth date in the NIK, its century such that the person is of an age for work.
     *
     * @param on the last day of the month
     */
    record BirthDateOfNik(int at, LocalDate on) implements ColumnSource {

        private static final int YOUNGEST = 15;
        private static final int OLDEST = 100;

        @Override
        public String text(Fields fields) {
            return Nik.read(fields.raw(at))
                    .value()
                    .flatMap(nik -> nik.birthDate(on, YOUNGEST, OLDEST))
                    .map(LocalDate::toString)
                    .orElse("");
        }
    }

    /** One text where the field holds something, another where it does not. */
    record WhetherFilled(int at, String filled, String empty) implements ColumnSource {

        @Override
        public String text(Fields fields) {
            return fields.text(at).isEmpty() ? empty : filled;
        }
    }

    /**
     * The supplier's own code put into ours.
     *
     * @param meanings ours, by the key of theirs
     * @param otherwise ours where theirs is none of these; without it, their code is read as it stands
     */
    record Translated(int at, Map<String, String> meanings, Optional<String> otherwise) implements ColumnSource {

        @Override
        public String text(Fields fields) {
            String text = fields.text(at);
            String meaning = meanings.get(CodeKey.of(text));
            return meaning != null ? meaning : otherwise.orElse(text);
        }
    }

    /** A day in a form of the supplier's own; in any other form it is refused, for 07/12 could be read both ways. */
    record Dated(int at, DatePattern pattern) implements ColumnSource {

        @Override
        public String text(Fields fields) {
            String text = fields.text(at);
            return text.isEmpty() ? "" : pattern.iso(text).orElse(UNREADABLE + text);
        }
    }

    /** A number with commas between groups and a dot before decimals, put into the Indonesian form. */
    record EnglishNumber(int at) implements ColumnSource {

        @Override
        public String text(Fields fields) {
            StringBuilder text = new StringBuilder(fields.text(at));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                text.setCharAt(i, c == ',' ? '.' : c == '.' ? ',' : c);
            }
            return text.toString();
        }
    }
}
