package se.lyhord.register.verb;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.ProposalSettled;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.engine.PerformVerb;

/** Makes the answer of what an enhet proposed by mail, or puts it aside; only a person does either. */
@Component
public class TakeProposedAnswer {
    private static final String SETTLED = "Någon har redan tagit hand om förslaget. Bland ärendets händelser står hur.";

    private static final String REPLACED = "Ett senare förslag har kommit. Läs det innan du skickar ett svar.";

    private final PerformVerb performVerb;
    private final AnswerArende answer;
    private final ProposedAnswers proposals;
    private final ArendeLog log;

    TakeProposedAnswer(PerformVerb performVerb, AnswerArende answer, ProposedAnswers proposals, ArendeLog log) {
        this.performVerb = performVerb;
        this.answer = answer;
        this.proposals = proposals;
        this.log = log;
    }

    /**
     * Sends the answer by letter.
     *
     * @param words the answer, as the person has read and perhaps changed it
     * @throws RefusedException when somebody has settled the proposal, a later one has come, or the ärende does not wait for an answer
     */
    @Transactional
    public Arende send(Account by, long id, long proposal, String words) {
        if (proposals.find(id, proposal).filter(ProposedAnswer::replaced).isPresent()) {
            throw new RefusedException(REPLACED);
        }
        return send(by, id, proposal, words, null);
    }

    /**
     * Sends it in the person's own words.
     *
     * @param letter the whole letter as the person has changed it; null leaves it as the routine has it
     * @throws RefusedException when somebody has settled the proposal, or the ärende does not wait for an answer
     */
    @Transactional
    public Arende send(Account by, long id, long proposal, String words, @Nullable Brev letter) {
        ProposedAnswer proposed = proposals.find(id, proposal).orElseThrow(() -> new RefusedException(SETTLED));
        Arende answered = answer.byLetter(by, id, words, letter);
        settle(id, proposal, true, by);
        log.append(id, by.username(), new ProposalSettled(proposed.ledger(), true));
        return answered;
    }

    /**
     * Puts it aside.
     *
     * @throws RefusedException when somebody has settled it
     */
    public Arende putAside(Account by, long id, long proposal) {
        return performVerb.perform(by, Verb.ANSWER, id, step -> {
            ProposedAnswer proposed = proposals.find(id, proposal).orElseThrow(() -> new RefusedException(SETTLED));
            settle(id, proposal, false, by);
            step.happened(new ProposalSettled(proposed.ledger(), false));
        });
    }

    private void settle(long id, long proposal, boolean sent, Account by) {
        if (!proposals.settle(id, proposal, sent, by.username())) {
            throw new RefusedException(SETTLED);
        }
    }
}
