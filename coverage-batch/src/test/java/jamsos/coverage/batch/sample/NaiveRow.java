package jamsos.coverage.batch.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A row of a participant file that was taken. */
record NaiveRow(
        String nik,
        LocalDate birthDate,
        String sex,
        String region,
        String segment,
        Set<String> programs,
        boolean active,
        YearMonth paidThrough) {

    /** The rule of the contract that says which row places a person: the first one in this order. */
    static final Comparator<NaiveRow> PRECEDENCE = Comparator.comparing(NaiveRow::active, Comparator.reverseOrder())
            .thenComparing(NaiveRow::paidThrough, Comparator.reverseOrder())
            .thenComparing(row -> List.of("PU", "BPU", "JAKON", "PMI").indexOf(row.segment()))
            .thenComparing(NaiveRow::region)
            .thenComparing(NaiveRow::birthDate)
            .thenComparing(NaiveRow::sex);
}
