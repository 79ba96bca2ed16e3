package se.lyhord.intake.converse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.citizen.Hjalp;
import se.lyhord.config.routine.citizen.Oppettid;
import se.lyhord.intake.converse.text.CitizenTexts;

/** Days, hours and whom to call, in the words of one language. */
public record WordsOf(CitizenTexts texts) {
    /** Somebody to call. */
    public HelpLine help(Hjalp help) {
        return new HelpLine(help.name(), help.phone(), hours(help.hours()));
    }

    /** A day such as "fredag 4 december". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.text("language.day"), locale()).format(day);
    }

    private String hours(@Nullable Oppettid hours) {
        return hours == null
                ? texts.text("hours.always")
                : texts.text("hours.weekdays", Map.of("from", time(hours.from()), "to", time(hours.to())));
    }

    private String time(LocalTime time) {
        String written = DateTimeFormatter.ofPattern(texts.text("language.time"), locale())
                .format(time);
        return time.getMinute() == 0 ? written.substring(0, written.length() - 3) : written;
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.letters());
    }
}
