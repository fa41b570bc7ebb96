package jamsos.coverage.metric;

import static java.util.stream.Collectors.groupingBy;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.worker.Cover;
import jamsos.coverage.worker.Participation;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The rule of precedence of the contract on ordinary objects: the greatest row places the person. */
final class Precedence {

    static final Comparator<Participation> OF_ROWS = Comparator.comparing(Participation::active)
            .thenComparing(row -> row.paidThrough().orElse(YearMonth.of(1, 1)))
            .thenComparing(Participation::segment, Comparator.reverseOrder())
            .thenComparing(Participation::region, Comparator.reverseOrder())
            .thenComparing(Participation::birthDate, Comparator.reverseOrder())
            .thenComparing(Participation::sex, Comparator.reverseOrder())
            .thenComparing(Participation::cover, Precedence::compareCovers);

    private Precedence() {}

    /** The people whom the rows place, one row each. */
    static List<Participation> placed(Collection<Participation> rows) {
        return rows.stream().collect(groupingBy(Participation::nik)).values().stream()
                .map(own -> Collections.max(own, OF_ROWS))
                .toList();
    }

    private static int compareCovers(Cover one, Cover other) {
        return Comparator.comparingLong(Precedence::end)
                .thenComparing(cover -> cover.payer().map(Payer::ordinal).orElse(99), Comparator.reverseOrder())
                .thenComparing(
                        cover -> cover.scheme()
                                .flatMap(CodeList.schemes()::indexOf)
                                .orElse(999),
                        Comparator.reverseOrder())
                .compare(one, other);
    }

    /** Not said, ended, and more than a year ahead are told apart from each month between, not from each other month. */
    private static long end(Cover cover) {
        return cover.paidUntil()
                .map(until -> Math.max(-1, Math.min(13, ChronoUnit.MONTHS.between(RandomMonth.MONTH, until))))
                .orElse(-2L);
    }
}
