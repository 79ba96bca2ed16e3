package se.lyhord.register.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.arende.Handling;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.ArrivalDay;
import se.lyhord.register.routine.RoutineInForce;

/**
 * What a colleague has filled in about something that was said or came on paper.
 *
 * @param receivedOn the day when it was said, or when the post was emptied
 * @param firstEmptying whether it lay there when the post-box was emptied for the first time that day, so that it had come the arbetsdag before
 * @param text what was said or written, as the citizen put it
 * @param replyWanted whether the citizen asked for a reply
 * @param language of letters to the citizen, as a BCP 47 tag
 */
public record DeskForm(
        Kanal channel,
        LocalDate receivedOn,
        boolean firstEmptying,
        Sender sender,
        String subject,
        String text,
        boolean replyWanted,
        String language) {
    private static final String SWEDISH = "sv";
    private static final Set<Kanal> IN_THE_POST = EnumSet.of(Kanal.LETTER, Kanal.FORM);

    /** Takes away white space around what was filled in, and fields that are empty. */
    public DeskForm {
        sender = new Sender(
                filled(sender.name()), filled(sender.address()), filled(sender.phone()), filled(sender.postal()));
        subject = subject.strip();
        text = text.strip();
    }

    private static @Nullable String filled(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    /** Refuses what cannot be registered. */
    void require() {
        if (channel == Kanal.E_MAIL || channel == Kanal.CHAT) {
            throw new RefusedException("E-post och chatt registreras av sig själva.");
        }
        if (text.isEmpty()) {
            throw new RefusedException("Skriv vad det gäller.");
        }
        if (firstEmptying && !IN_THE_POST.contains(channel)) {
            throw new RefusedException("Bara det som ligger i postlådan kan ha kommit in arbetsdagen före.");
        }
        sender.requireAddress();
    }

    /** How an ärende is handled that came so; letters are in the citizen's own language where the nämnd writes it. */
    public Handling handling(Rutin rutin) {
        String written = rutin.receiving().languages().contains(language) ? language : SWEDISH;
        return new Handling(channel, written, replyWanted, false, null, null, null, null);
    }

    /** Whether the citizen spoke instead of writing. */
    boolean isOral() {
        return Handling.of(channel, language).isOral();
    }

    /** When it arrived by law; only the day counts, and noon is that day whatever the zone. */
    Instant arrivedAt(Instant now, RoutineInForce today) {
        ArrivalDay received = new ArrivalDay(receivedOn, now).requireNear(RoutineInForce.arrivalDate(now));
        return (firstEmptying ? received.arbetsdagBefore(today) : received).at(LocalTime.NOON);
    }
}
