package se.lyhord.register.verb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.letter.SwedishDay;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.RoutineInForce;

/**
 * How a person has sent a letter without Lyhörd, and on which day.
 *
 * @param how "Brevet postades på papper"
 */
record SentByHand(String how, LocalDate on) {
    private static final int LONGEST_CHANNEL = 100;

    static SentByHand onPaper(LocalDate on) {
        return new SentByHand("Brevet postades på papper", on);
    }

    /** By what the nämnd has for it, whose name may be empty. */
    static SentByHand securely(String channel, LocalDate on) {
        String name = channel.strip().replaceAll("\\s+", " ");
        if (name.length() > LONGEST_CHANNEL) {
            throw new RefusedException("Skriv kanalens namn med högst %d tecken.".formatted(LONGEST_CHANNEL));
        }
        return new SentByHand(
                "Brevet skickades via säker e-post eller e-tjänst" + (name.isEmpty() ? "" : " (" + name + ")"), on);
    }

    void requireNotAfter(Instant now) {
        if (on.isAfter(RoutineInForce.arrivalDate(now))) {
            throw new RefusedException("Dagen har inte varit än. Välj dagen då brevet skickades.");
        }
    }

    void requireNotBefore(Instant written) {
        if (on.isBefore(RoutineInForce.arrivalDate(written))) {
            throw new RefusedException("Brevet var inte skrivet då. Välj dagen då brevet skickades.");
        }
    }

    /** Nobody knows when on that day. */
    Instant moment() {
        return on.atTime(LocalTime.NOON).atZone(SvenskTid.ZONE).toInstant();
    }

    String sentence() {
        return how + " " + SwedishDay.of(on) + ".";
    }
}
