package se.lyhord.register.verb;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Authorities;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;
import se.lyhord.register.verb.road.Forwarding;

/** Sends an ärende to the authority that answers for it, or guides the citizen there, as the routine says. */
@Component
public class ForwardArende {
    private final PerformVerb performVerb;

    ForwardArende(PerformVerb performVerb) {
        this.performVerb = performVerb;
    }

    /**
     * Does it where the citizen can be written to, or need not be told.
     *
     * @param authority id of one of the routine's authorities
     * @throws RefusedException when nobody has confirmed what it is, it is answered or ended, or the citizen must be told on the phone
     */
    public Arende forward(Account by, long id, String authority) {
        return forward(by, id, authority, "");
    }

    /**
     * Does it, with a tjänsteanteckning.
     *
     * @throws RefusedException when nobody has confirmed what it is, or it is answered or ended
     */
    public Arende forward(Account by, long id, String authority, String note) {
        return forward(by, id, authority, note, null);
    }

    /**
     * Does it, telling the citizen in the officer's own words.
     *
     * @param letter the whole letter to the citizen as the officer has changed it; null leaves it as the routine has it
     * @throws RefusedException when nobody has confirmed what it is, or it is answered or ended
     */
    public Arende forward(Account by, long id, String authority, String note, @Nullable Brev letter) {
        return performVerb.perform(by, Verb.FORWARD, id, step -> {
            step.arende().decided();
            new Forwarding(step, by).to(new Authorities(step.rutin()).known(authority), note);
            step.reword(letter);
        });
    }
}
