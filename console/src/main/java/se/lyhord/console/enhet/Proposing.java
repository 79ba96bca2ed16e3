package se.lyhord.console.enhet;

import se.lyhord.console.action.Field.Text;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.action.VerbForm;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.TakeProposedAnswer;

/** What a person who may answer can do with a proposed answer. */
record Proposing(TakeProposedAnswer take, Account by, Arende arende, Runnable done) {
    private static final String WORDS = "svar";

    boolean canSend() {
        return arende.status() == ArendeStatus.FORDELAT && arende.sender().canBeWrittenTo();
    }

    /** Sends what the person has before them. */
    void send(ProposedAnswer proposal) {
        tell("Svaret är taget.", () -> take.send(by, arende.id(), proposal.id(), proposal.words()));
    }

    void putAside(ProposedAnswer proposal) {
        tell("Förslaget är undanlagt.", () -> take.putAside(by, arende.id(), proposal.id()));
    }

    void change(ProposedAnswer proposal) {
        VerbForm form = VerbForm.of(
                        "Ändra och skicka",
                        filled -> take.send(by, arende.id(), proposal.id(), filled.text(WORDS)),
                        new Text(WORDS, "Ditt svar", "Hälsning och avslutning står redan i brevet.", proposal.words()))
                .button("Skicka svaret");
        new FormDialog(form, done).open();
    }

    private void tell(String sentence, Runnable work) {
        try {
            work.run();
            FormDialog.tell(sentence);
        } catch (RefusedException refused) {
            FormDialog.tell(String.valueOf(refused.getMessage()));
        }
        done.run();
    }
}
