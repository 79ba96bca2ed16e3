package se.lyhord.console.enhet;

import java.util.Optional;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.action.Outlook;
import se.lyhord.console.action.VerbForm;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.verb.TakeProposedAnswer;

/** What a person who may answer can do with a proposed answer. */
record Proposing(TakeProposedAnswer take, Account by, Arende arende, ActionBar actions) {
    boolean canSend() {
        return arende.status() == ArendeStatus.FORDELAT && arende.sender().canBeWrittenTo();
    }

    /** The letter that would come of sending it as it is; empty where that cannot be done. */
    Optional<Outlook> outlook(ProposedAnswer proposal) {
        return canSend() && !proposal.replaced() ? actions.answering(proposal.words()) : Optional.empty();
    }

    /** Sends what the person has before them. */
    void send(ProposedAnswer proposal) {
        actions.atOnce(
                Verb.ANSWER,
                VerbForm.of("Skicka svaret", none -> take.send(by, arende.id(), proposal.id(), proposal.words())));
    }

    void putAside(ProposedAnswer proposal) {
        actions.atOnce(
                Verb.ANSWER,
                VerbForm.of("Lägg undan förslaget", none -> take.putAside(by, arende.id(), proposal.id()))
                        .said("Förslaget är undanlagt"));
    }

    void change(ProposedAnswer proposal) {
        actions.answerFrom(
                "Ändra och skicka",
                "Ändra förslag " + proposal.id(),
                proposal.words(),
                (words, letter) -> take.send(by, arende.id(), proposal.id(), words, letter));
    }
}
