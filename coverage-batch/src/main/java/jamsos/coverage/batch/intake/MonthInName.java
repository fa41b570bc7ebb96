package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.MonthText;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month that a file name names (bulan dalam nama berkas): 2022-06, 202206, 20220630, 06-2022, Juni 2022. */
final class MonthInName {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-_. ]?([01][0-9])(?:[-_. ]?[0-3][0-9])?(?![0-9])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![0-9])([01][0-9])[-_. ]((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern NAMED =
            Pattern.compile("(?<![A-Za-z])([A-Za-z]{3,9})[-_. ]*((?:19|20)[0-9]{2})(?![0-9])");

    private MonthInName() {}

    /** A month other than the one expected; empty where the name names that one, or none. */
    static Optional<YearMonth> other(String name, YearMonth expected) {
        Optional<YearMonth> other = Optional.empty();
        for (Pattern form : new Pattern[] {YEAR_FIRST, MONTH_FIRST, NAMED}) {
            Matcher matcher = form.matcher(name);
            while (matcher.find()) {
                Optional<YearMonth> found =
                        MonthText.read(matcher.group(1) + (form == NAMED ? " " : "-") + matcher.group(2));
                if (found.equals(Optional.of(expected))) {
                    return Optional.empty();
                }
                other = other.or(() -> found);
            }
        }
        return other;
    }
}
