package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.RoadEvent.Absorbed;
import se.lyhord.register.event.RoadEvent.MergedInto;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Lets one ärende take over another of the same matter from the same person; what has come to either stays where it can be read. */
@Component
public class MergeArenden {
    private final PerformVerb performVerb;
    private final Arenden arenden;
    private final RelatedArenden related;
    private final ProposedAnswers proposals;
    private final Questions questions;
    private final ProviderRequests requests;
    private final MergedFlags flags;
    private final SettleAlarms settle;

    MergeArenden(
            PerformVerb performVerb,
            Arenden arenden,
            RelatedArenden related,
            ProposedAnswers proposals,
            Questions questions,
            ProviderRequests requests,
            MergedFlags flags,
            SettleAlarms settle) {
        this.performVerb = performVerb;
        this.arenden = arenden;
        this.related = related;
        this.proposals = proposals;
        this.questions = questions;
        this.requests = requests;
        this.flags = flags;
        this.settle = settle;
    }

    /**
     * Does it, and gives the ärende that ended; the citizen hears only from the one that goes on, which waits
     * for the same colleagues and providers and has the flags of both.
     *
     * @param into the one that goes on, and gets what comes later
     * @throws RefusedException when either has ended or is answered, sekretess or another flag would be lost, or different people wait for an answer
     */
    @Transactional
    public Arende merge(Account by, long id, long into) {
        Arende goesOn = arenden.holdBoth(by.namnd(), id, into);
        Arende ended = performVerb.perform(by, Verb.MERGE, id, step -> {
            if (step.arende().handling().restricted() || goesOn.handling().restricted()) {
                throw new RefusedException("Ett ärende som få får se kan inte slås ihop med ett annat.");
            }
            if (step.arende().isSecret() && !goesOn.isSecret()) {
                throw new RefusedException(
                        step.arende().confirmation() == null
                                ? "Ärendet kan behöva sekretess. Bekräfta det först."
                                : "Ärendet är sekretessmarkerat, men inte det andra. Slå ihop dem åt andra hållet, så att sekretessen består.");
            }
            if (step.arende().isSecret() && goesOn.confirmation() == null) {
                throw new RefusedException(
                        "Bekräfta först det andra ärendet med sekretess, så att sekretessen består.");
            }
            MergedFlags.requireConfirmed(step, goesOn);
            Arende merged = step.arende().mergeInto(goesOn);
            // On the citizens' page only the ärende that somebody opened is read, whatever telephone was given.
            if (merged.sender().readsOnlyWithCode()
                    || (merged.sender().isReachable() && !merged.sender().isReachedLike(goesOn.sender()))) {
                throw new RefusedException(
                        "Ärendena kommer från olika personer. Länka dem i stället, så får båda ett svar.");
            }
            questions.passOn(id, into).forEach(question -> settle.passOn(id, into, Cause.question(question)));
            flags.passOnAlarms(step, goesOn);
            step.becomes(merged, new MergedInto(goesOn.id(), goesOn.name()));
        });
        related.passOn(id, into);
        proposals.passOn(id, into);
        performVerb.perform(by, Verb.MERGE, into, step -> {
            if (requests.passOn(id, into)) {
                step.mustAgain(Duty.UTFORARSVAR);
            }
            step.happened(new Absorbed(id, ended.name()));
            MergedFlags.takeOver(step, ended);
        });
        return ended;
    }
}
