package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.WorkEvent.ProviderReplied;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Keeps what a private provider answered. */
@Component
public class NoteProviderReply {
    private final PerformVerb performVerb;
    private final ProviderRequests requests;

    NoteProviderReply(PerformVerb performVerb, ProviderRequests requests) {
        this.performVerb = performVerb;
        this.requests = requests;
    }

    /**
     * Keeps it, and ends the reminders.
     *
     * @throws RefusedException when nothing was answered, or the request has its answer already
     */
    public Arende note(Account by, long id, long request, String text) {
        String answer = Words.required(text, "Skriv vad utföraren har svarat, eller var svaret finns.");
        return performVerb.perform(by, Verb.PROVIDER_REPLY, id, step -> {
            ProviderRequest answered = requests.reply(id, request, answer)
                    .orElseThrow(
                            () -> new RefusedException(
                                    "Utförarens svar är redan antecknat. Vill du lägga till något, skriv en tjänsteanteckning."));
            String name = step.rutin()
                    .provider(answered.provider())
                    .map(Utforare::name)
                    .orElse(answered.provider());
            step.happened(new ProviderReplied(name, answer));
            if (requests.open(id).isEmpty()) {
                step.did(Duty.UTFORARSVAR);
            }
        });
    }
}
