package se.lyhord.console.words;

import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.console.signin.Person;

/** Moments as a registrator says them: words first, date second. */
@Component
@UIScope
public class Days {
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", SWEDISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", SWEDISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", SWEDISH);

    private final Arbetsdagar arbetsdagar;
    private final Clock clock;
    private final boolean onPaper;

    @Autowired
    Days(Person person, Clock clock) {
        this(person.routine().arbetsdagar(), clock);
    }

    Days(Arbetsdagar arbetsdagar, Clock clock) {
        this(arbetsdagar, clock, false);
    }

    private Days(Arbetsdagar arbetsdagar, Clock clock, boolean onPaper) {
        this.arbetsdagar = arbetsdagar;
        this.clock = clock;
        this.onPaper = onPaper;
    }

    /** The same for paper, which is read another day: every day with its date and year. */
    public Days onPaper() {
        return new Days(arbetsdagar, clock, true);
    }

    /** When something happened, such as "i dag 09:12" or "tors 19 nov 16:40". */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(SvenskTid.ZONE);
        LocalDate day = local.toLocalDate();
        String time = TIME.format(local);
        if (onPaper) {
            return date(moment) + " " + time;
        }
        if (day.equals(today())) {
            return "i dag " + time;
        }
        return day.equals(today().minusDays(1)) ? "i går " + time : date(moment) + " " + time;
    }

    /** The time of day, such as "09:12". */
    public String time(Instant moment) {
        return TIME.format(moment.atZone(SvenskTid.ZONE));
    }

    /** The day, such as "i dag", "i går" or "fre 4 dec". */
    public String day(Instant moment) {
        LocalDate day = localDay(moment);
        if (onPaper) {
            return date(moment);
        }
        if (day.equals(today())) {
            return "i dag";
        }
        return day.equals(today().minusDays(1)) ? "i går" : date(moment);
    }

    /** The day, such as "fre 4 dec", with the year when it is another one. */
    public String date(Instant moment) {
        LocalDate day = localDay(moment);
        DateTimeFormatter format = !onPaper && day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR;
        return format.format(day).replace(".", "");
    }

    /** Noon of a day, for what has a day and no time. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(SvenskTid.ZONE).toInstant();
    }

    /** How long is left until something is due, or how late it is; null where nothing sets a limit. */
    public String left(@Nullable Instant due) {
        return due == null ? "ingen frist" : arbetsdagar.inWords(today(), localDay(due));
    }

    /** How long is left and the day, such as "2 arbetsdagar kvar, tis 24 nov". */
    public String leftAndDate(@Nullable Instant due) {
        return due == null ? left(due) : left(due) + ", " + date(due);
    }

    /** How near it is. */
    public Urgency urgency(@Nullable Instant due) {
        if (due == null) {
            return Urgency.CALM;
        }
        LocalDate day = localDay(due);
        if (day.isBefore(today())) {
            return Urgency.LATE;
        }
        return day.isAfter(today().plusDays(1)) ? Urgency.CALM : Urgency.SOON;
    }

    private LocalDate today() {
        return localDay(clock.instant());
    }

    private static LocalDate localDay(Instant moment) {
        return LocalDate.ofInstant(moment, SvenskTid.ZONE);
    }
}
