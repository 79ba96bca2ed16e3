package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.WorkEvent.Linked;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.verb.engine.PerformVerb;

/** Points two ärenden that belong together to each other; both go on by themselves. */
@Component
public class LinkArenden {
    private final PerformVerb performVerb;
    private final Arenden arenden;
    private final RelatedArenden related;
    private final ArendeLog log;
    private final Signals signals;

    LinkArenden(PerformVerb performVerb, Arenden arenden, RelatedArenden related, ArendeLog log, Signals signals) {
        this.performVerb = performVerb;
        this.arenden = arenden;
        this.related = related;
        this.log = log;
        this.signals = signals;
    }

    /**
     * Does it.
     *
     * @throws RefusedException when they are linked already, or the other is the same one or another nämnd's
     */
    @Transactional
    public Arende link(Account by, long id, long other) {
        if (id == other) {
            throw new RefusedException("Välj ett annat ärende att länka till.");
        }
        Arende linked = arenden.holdBoth(by.namnd(), id, other);
        Arende arende = performVerb.perform(by, Verb.LINK, id, step -> {
            if (step.arende().handling().restricted() || linked.handling().restricted()) {
                throw new RefusedException("Ett ärende som få får se kan inte länkas, för länken syns i det andra.");
            }
            if (!related.link(id, other)) {
                throw new RefusedException("Ärendena är redan länkade.");
            }
            step.happened(new Linked(other, linked.name()));
        });
        log.append(other, by.username(), new Linked(id, arende.name()));
        signals.send(Signal.ARENDE, other);
        return arende;
    }
}
