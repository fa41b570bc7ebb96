package jamsos.coverage.batch.intake.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of days that a supplier keeps to (bentuk tanggal): {@code MM/dd/yyyy}, {@code yyyyMMdd}. It holds yyyy, MM (or MMM
 * for the name of a month) and dd once each, and anything but letters and digits between them.
 *
 * <p>A time of day behind the day is left out, and {@code 2022-07-31} is read whatever the form, since sheets give days so.
 */
public final class DatePattern {

    private static final Pattern FORM = Pattern.compile("([^\\p{L}\\p{N}]*(yyyy|MMM|MM|dd)){3}[^\\p{L}\\p{N}]*");
    private static final Pattern PART = Pattern.compile("yyyy|MMM|MM|dd");
    private static final String TIME = "(?:[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AP]M)?)?";
    private static final DatePattern ISO = new DatePattern("yyyy-MM-dd");

    private final String form;
    private final Pattern days;

    private DatePattern(String form) {
        this.form = form;
        Matcher part = PART.matcher(form);
        StringBuilder days = new StringBuilder();
        int end = 0;
        while (part.find()) {
            days.append(Pattern.quote(form.substring(end, part.start())));
            days.append(
                    switch (part.group()) {
                        case "yyyy" -> "(?<year>[0-9]{4})";
                        case "MMM" -> "(?<month>\\p{L}{3,9})";
                        case "MM" -> "(?<month>[0-9]{2})";
                        default -> "(?<day>[0-9]{2})";
                    });
            end = part.end();
        }
        this.days = Pattern.compile(days + Pattern.quote(form.substring(end)) + TIME, Pattern.CASE_INSENSITIVE);
    }

    /** The form that a text describes; empty where it describes none. */
    public static Optional<DatePattern> of(String form) {
        boolean each = form.contains("yyyy") && form.contains("MM") && form.contains("dd");
        return each && FORM.matcher(form).matches() ? Optional.of(new DatePattern(form)) : Optional.empty();
    }

    /** The day as {@code 2022-07-31}; empty where the text is none of this form. */
    public Optional<String> iso(String text) {
        return read(text).or(() -> ISO.read(text));
    }

    private Optional<String> read(String text) {
        Matcher matcher = days.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = matcher.group("month");
        int month = Character.isLetter(written.charAt(0)) ? MonthName.number(written) : Integer.parseInt(written);
        String two = month < 10 ? "0" + month : Integer.toString(month);
        String day = matcher.group("year") + "-" + two + "-" + matcher.group("day");
        return DateText.read(day).isPresent() ? Optional.of(day) : Optional.empty();
    }

    @Override
    public String toString() {
        return form;
    }
}
