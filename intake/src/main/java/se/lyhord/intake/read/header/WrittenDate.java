package se.lyhord.intake.read.header;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lyhord.config.calendar.SvenskTid;

/** Dates as mail programs write them for people, in the languages that reach a Swedish mailbox. */
final class WrittenDate {
    /** The first letters of each month's names. */
    private static final List<String> MONTHS = List.of(
            "jan|tammi|ene|gen|sty|янв",
            "feb|helmi|fév|fev|lut|фев",
            "mar(?!ras)|mär|maalis|mrt|мар",
            "apr|huhti|avr|abr|kwi|апр",
            "maj|may|mai|touko|mei|mag|maí|мая|май",
            "jun|kesä|juin|giu|cze|jún|июн",
            "jul|heinä|juil|lug|lip|júl|июл",
            "aug|elo|août|aou|ago|sie|ágú|авг",
            "sep|syys|set|wrz|сен",
            "okt|oct|loka|ott|out|paź|окт",
            "nov|marras|lis|nóv|ноя",
            "dec|dez|des|joulu|déc|dic|gru|дек");

    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})[.:]?(?:e|a|st|nd|rd|th)?[ -](?:de )?([\\p{L}]{3,12})\\.?,?[ -](?:de )?((?:19|20)\\d{2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([\\p{L}]{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s*([ap])\\.?m\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})\\b");

    private WrittenDate() {}

    /** The moment meant, or empty; Swedish time when no offset is written. */
    static Optional<Instant> parse(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        Matcher slashed = SLASHED.matcher(text);
        if (iso.find()) {
            return moment(text, iso, number(iso, 1), number(iso, 2), number(iso, 3));
        } else if (dayFirst.find() && month(dayFirst.group(2)) > 0) {
            return moment(text, dayFirst, number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        } else if (monthFirst.find() && month(monthFirst.group(1)) > 0) {
            return moment(text, monthFirst, number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        } else if (slashed.find()) {
            return moment(text, slashed, number(slashed, 3), number(slashed, 2), number(slashed, 1));
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(String text, Matcher date, int year, int month, int day) {
        String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
        Matcher clock = CLOCK.matcher(rest);
        boolean timed = clock.find();
        int hour = timed ? number(clock, 1) : 0;
        if (timed && clock.group(4) != null) {
            hour = hour % 12 + ("p".equalsIgnoreCase(clock.group(4)) ? 12 : 0);
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    year,
                    month,
                    day,
                    hour,
                    timed ? number(clock, 2) : 0,
                    timed && clock.group(3) != null ? number(clock, 3) : 0);
            Matcher offset = OFFSET.matcher(timed ? rest.substring(clock.end()) : "");
            return Optional.of(
                    offset.find()
                            ? local.toInstant(zone(offset))
                            : local.atZone(SvenskTid.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(Matcher offset) {
        int sign = "-".equals(offset.group(1)) ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(offset, 2), sign * number(offset, 3));
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (lower.matches("(?:" + MONTHS.get(i) + ").*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
