package se.lyhord.config.deadline;

import java.time.LocalDate;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.people.Utforare;

/** When a private provider must have told its side, and when it is reminded; counted from the day it was asked, which is day 0. */
public final class Utforarfrister {
    private final Arbetsdagar arbetsdagar;

    /** On the working days of the place. */
    public Utforarfrister(Arbetsdagar arbetsdagar) {
        this.arbetsdagar = arbetsdagar;
    }

    /** When its reply is due; the day of warning is that of its first reminder. */
    public PlannedFrist reply(Utforare provider, LocalDate asked) {
        LocalDate last = arbetsdagar.lastDay(asked, provider.answerWithin());
        return new PlannedFrist(
                Duty.UTFORARSVAR,
                arbetsdagar.endOf(last),
                arbetsdagar.warningDay(asked, last, provider.remindBefore()),
                "%s svarar inom %s från förfrågan."
                        .formatted(provider.name(), provider.answerWithin().inWords()));
    }

    /** The first arbetsdag after the given one on which a provider that has not replied is reminded: once before its day, then again and again. */
    public LocalDate nextReminder(Utforare provider, LocalDate asked, LocalDate after) {
        PlannedFrist reply = reply(provider, asked);
        LocalDate reminder = reply.warnOn();
        LocalDate counted = reply.due().toLocalDate();
        while (!reminder.isAfter(after)) {
            counted = next(counted, provider.remindEvery());
            reminder = arbetsdagar.orNext(counted);
        }
        return reminder;
    }

    private LocalDate next(LocalDate day, Tidsfrist every) {
        return arbetsdagar.lastDay(day, every);
    }
}
