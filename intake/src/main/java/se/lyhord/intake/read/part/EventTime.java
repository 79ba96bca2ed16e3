package se.lyhord.intake.read.part;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.SvenskTid;

/** When a calendar event is, in Swedish time and words. */
final class EventTime {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag("sv-SE"));
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private EventTime() {}

    /** Such as {@code tisdag 3 november 2026 kl. 10.00–11.00}; empty when it makes no sense. */
    static Optional<String> of(VObjectProperty start, @Nullable VObjectProperty end) {
        try {
            if (!start.getValue().contains("T")) {
                return Optional.of(DAY.format(LocalDate.parse(start.getValue(), DateTimeFormatter.BASIC_ISO_DATE)));
            }
            LocalDateTime from = swedish(start);
            String told = DAY.format(from) + " kl. " + CLOCK.format(from);
            if (end == null || !end.getValue().contains("T")) {
                return Optional.of(told);
            }
            LocalDateTime to = swedish(end);
            boolean sameDay = to.toLocalDate().equals(from.toLocalDate());
            return Optional.of(told + (sameDay ? "–" : " till " + DAY.format(to) + " kl. ") + CLOCK.format(to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime swedish(VObjectProperty property) {
        String value = property.getValue().strip();
        LocalDateTime written = LocalDateTime.parse(value.replaceFirst("Z$", ""), WRITTEN);
        ZoneId zone = value.endsWith("Z")
                ? ZoneOffset.UTC
                : zone(property.getParameters().first("TZID"));
        return written.atZone(zone).withZoneSameInstant(SvenskTid.ZONE).toLocalDateTime();
    }

    /** Windows' names for zones are not known here; who invites from Sweden means Swedish time. */
    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? SvenskTid.ZONE : ZoneId.of(name);
        } catch (DateTimeException e) {
            return SvenskTid.ZONE;
        }
    }
}
