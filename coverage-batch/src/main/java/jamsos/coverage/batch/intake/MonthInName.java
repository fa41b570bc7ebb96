package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.MonthText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month that a file name names (bulan dalam nama berkas): 2022-06, 202206, 20220630, 06-2022, Juni 2022. */
public final class MonthInName {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-_. ]?([01][0-9])(?:[-_. ]?[0-3][0-9])?(?![0-9])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![0-9])([01][0-9])[-_. ]((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern NAMED =
            Pattern.compile("(?<![A-Za-z])([A-Za-z]{3,9})[-_. ]*((?:19|20)[0-9]{2})(?![0-9])");

    private static final Pattern ENDING = Pattern.compile("(?:[.][A-Za-z0-9]{2,4})+$");

    private MonthInName() {}

    /** The first month that the name names; empty where it names none. */
    public static Optional<YearMonth> first(String name) {
        return months(name).stream().findFirst();
    }

    /** A month other than the one expected; empty where the name names that one, or none. */
    static Optional<YearMonth> other(String name, YearMonth expected) {
        List<YearMonth> named = months(name);
        return named.contains(expected) ? Optional.empty() : named.stream().findFirst();
    }

    /** The name without its ending, whatever packs it, and without months: {@code kepesertaan-2022-07.csv.gz} is kepesertaan. */
    public static String leftOut(String name) {
        String rest = ENDING.matcher(name).replaceAll("");
        for (Pattern form : new Pattern[] {YEAR_FIRST, MONTH_FIRST, NAMED}) {
            rest = form.matcher(rest)
                    .replaceAll(found -> MonthText.read(found.group(1) + (form == NAMED ? " " : "-") + found.group(2))
                                    .isPresent()
                            ? " "
                            : Matcher.quoteReplacement(found.group()));
        }
        String left = rest.replaceAll("[-_. ]*[ ][-_. ]*", " ").replaceAll("^[-_. ]+|[-_. ]+$", "");
        return left.isEmpty() ? name : left;
    }

    private static List<YearMonth> months(String name) {
        List<YearMonth> months = new ArrayList<>();
        for (Pattern form : new Pattern[] {YEAR_FIRST, MONTH_FIRST, NAMED}) {
            Matcher matcher = form.matcher(name);
            while (matcher.find()) {
                MonthText.read(matcher.group(1) + (form == NAMED ? " " : "-") + matcher.group(2))
                        .ifPresent(months::add);
            }
        }
        return months;
    }
}
