package se.lyhord.intake.read.header;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date exactly as RFC 5322 section 3.3 wants it, as nearly every mail has it; a formatter that forgives takes ten times as long. */
final class StandardDate {
    private static final Pattern DATE = Pattern.compile(
            "(?:[A-Z][a-z]{2}, )?(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) ([+-]\\d{2})(\\d{2})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private StandardDate() {}

    /** The moment, or empty when the date is written in any other way. */
    static Optional<Instant> parse(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                            number(date, 3),
                            MONTHS.indexOf(date.group(2)) + 1,
                            number(date, 1),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6))
                    .toInstant(zone(date)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(Matcher date) {
        int hours = number(date, 7);
        return ZoneOffset.ofHoursMinutes(hours, date.group(7).startsWith("-") ? -number(date, 8) : number(date, 8));
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
