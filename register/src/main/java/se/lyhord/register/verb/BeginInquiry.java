package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Notes that the enhet has begun its utredning, of which some routines tell the citizen. */
@Component
public class BeginInquiry {
    private final PerformVerb performVerb;
    private final ArendeLog log;

    BeginInquiry(PerformVerb performVerb, ArendeLog log) {
        this.performVerb = performVerb;
        this.log = log;
    }

    /**
     * Does it.
     *
     * @throws RefusedException when no enhet has it, or it has been begun before
     */
    public Arende begin(Account by, long id) {
        return performVerb.perform(by, Verb.BEGIN, id, step -> {
            if (step.arende().status() != ArendeStatus.FORDELAT) {
                throw new RefusedException("Bara ett fördelat ärende kan utredas.");
            }
            if (log.of(id).stream().anyMatch(entry -> entry.event() instanceof InquiryBegun)) {
                throw new RefusedException("Utredningen har redan börjat.");
            }
            step.happened(new InquiryBegun());
        });
    }
}
