package se.lyhord.register.verb;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.PastEvents;
import se.lyhord.register.event.WorkEvent.InquiryBegun;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Notes that the enhet has begun its utredning, of which some routines tell the citizen. */
@Component
public class BeginInquiry {
    private final PerformVerb performVerb;
    private final PastEvents past;

    BeginInquiry(PerformVerb performVerb, PastEvents past) {
        this.performVerb = performVerb;
        this.past = past;
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
            if (past.has(id, List.of(InquiryBegun.class))) {
                throw new RefusedException("Utredningen har redan börjat.");
            }
            step.happened(new InquiryBegun());
        });
    }
}
