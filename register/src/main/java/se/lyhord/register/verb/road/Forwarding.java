package se.lyhord.register.verb.road;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.KnownToRoutine;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.event.RoadEvent.Forwarded;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.Step;

/** What a routine does with a matter that another authority answers for. */
public final class Forwarding {
    private final Step step;
    private final Account by;

    /** Of the ärende of this step, by this person. */
    public Forwarding(Step step, Account by) {
        this.step = step;
        this.by = by;
    }

    /**
     * Does it.
     *
     * @param note tjänsteanteckning, such as how the citizen was told on the phone; may be empty
     */
    public void to(AnnanMyndighet authority, String note) {
        if (!note.isBlank()) {
            step.happened(new NoteWritten(note.strip(), by.name()));
        }
        switch (step.rutin().handling().otherAuthority()) {
            case FORWARDED -> send(authority, false, "Skickas dit.");
            // At the desk the kontaktcenter has it: that is where it is sent on from.
            case FORWARDED_WITH_NOTICE, VIA_CONTACT_CENTRE -> {
                requireTold(note);
                send(authority, true, "Skickas dit, och den som skrev får veta det.");
            }
            case GUIDED -> {
                requireTold(note);
                guide(authority);
            }
        }
        if (isLeftOut(step)) {
            step.didBy(Brevslag.TILL_ANNAN_MYNDIGHET, Duty.OMSTYRNING);
        }
    }

    /** The letter there has left a person's hands; null for now. */
    public static void left(Step step, @Nullable Instant when) {
        if (isLeftOut(step)) {
            step.did(Duty.OMSTYRNING, when);
        }
    }

    /** The letter there is not to be sent: the ärende is to be confirmed anew. */
    public static void dropped(Step step) {
        step.becomes(step.arende().takeBack(), new Reopened("Det skickas inte till den andra myndigheten."));
        step.mustAgain(Duty.OMSTYRNING);
    }

    private static boolean isLeftOut(Step step) {
        Confirmation said = step.arende().decided();
        return ExcludedKind.is(new KnownToRoutine(step.rutin()).kindOf(said), said);
    }

    private void send(AnnanMyndighet authority, boolean notice, String how) {
        boolean told = notice && step.arende().sender().canBeWrittenTo();
        step.becomes(step.arende().forward(), new Forwarded(authority.name(), how));
        step.tellAuthority(
                authority.email(),
                told ? Map.of("besked", "Vi har berättat för den som skrev att ni tar över.") : Map.of());
        if (told) {
            step.tellCitizen(Brevslag.VIDAREBEFORDRAN, Map.of("myndighet", authority.name()));
        }
    }

    /** The citizen learns where to turn; nothing is sent there. */
    private void guide(AnnanMyndighet authority) {
        step.becomes(
                step.arende().forward(),
                new Forwarded(authority.name(), "Den som skrev får hjälp att hitta dit. Inget skickas."));
        step.tellCitizen(
                Brevslag.VIDAREBEFORDRAN,
                Map.of("myndighet", authority.name(), "besked", "E-post: " + authority.email()));
    }

    /** Whoever can only be called has been, which the note tells. */
    private void requireTold(String note) {
        Sender sender = step.arende().sender();
        if (sender.isReachable() && !sender.canBeWrittenTo() && note.isBlank()) {
            throw new RefusedException(
                    "Den som hörde av sig har bara lämnat telefonnummer. Ring och berätta, och skriv en tjänsteanteckning om det.");
        }
    }
}
