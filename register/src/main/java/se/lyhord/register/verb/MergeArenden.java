package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.Absorbed;
import se.lyhord.register.event.RoadEvent.MergedInto;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Lets one ärende take over another of the same matter from the same person; what has come to either stays where it can be read. */
@Component
public class MergeArenden {
    private final PerformVerb performVerb;
    private final Arenden arenden;
    private final RelatedArenden related;
    private final ProposedAnswers proposals;
    private final ArendeLog log;

    MergeArenden(
            PerformVerb performVerb,
            Arenden arenden,
            RelatedArenden related,
            ProposedAnswers proposals,
            ArendeLog log) {
        this.performVerb = performVerb;
        this.arenden = arenden;
        this.related = related;
        this.proposals = proposals;
        this.log = log;
    }

    /**
     * Does it, and gives the ärende that ended; the citizen hears only from the one that goes on.
     *
     * @param into the one that goes on, and gets what comes later
     * @throws RefusedException when either has ended, or different people wait for an answer
     */
    @Transactional
    public Arende merge(Account by, long id, long into) {
        // The older one first, so that two people who merge at the same time do not wait for each other.
        arenden.hold(by.namnd(), Math.min(id, into));
        Arende held = arenden.hold(by.namnd(), Math.max(id, into));
        Arende goesOn = held.id() == into ? held : arenden.hold(by.namnd(), into);
        Arende ended = performVerb.perform(by, Verb.MERGE, id, step -> {
            if (step.arende().handling().restricted() || goesOn.handling().restricted()) {
                throw new RefusedException("Ett ärende som få får se kan inte slås ihop med ett annat.");
            }
            Arende merged = step.arende().mergeInto(goesOn);
            // On the citizens' page only the ärende that somebody opened is read, whatever telephone was given.
            if (merged.sender().readsOnlyWithCode()
                    || (merged.sender().isReachable() && !merged.sender().isReachedLike(goesOn.sender()))) {
                throw new RefusedException(
                        "Ärendena kommer från olika personer. Länka dem i stället, så får båda ett svar.");
            }
            step.becomes(merged, new MergedInto(goesOn.id(), goesOn.name()));
        });
        related.passOn(id, into);
        proposals.passOn(id, into);
        log.append(into, by.username(), new Absorbed(id, ended.name()));
        return ended;
    }
}
