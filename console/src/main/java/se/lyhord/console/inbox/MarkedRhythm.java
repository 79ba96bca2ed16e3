package se.lyhord.console.inbox;

import java.util.List;
import java.util.function.Consumer;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.action.Toast;
import se.lyhord.console.action.VerbForm;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.refusal.RefusedException;

/** Decide about the marked ones together: what is done with them, and what is told of it. */
class MarkedRhythm {
    private final InboxParts parts;
    private final UndoBar undo;
    private final InboxList list;
    private final Reading reading;
    private final Consumer<List<Long>> goOn;

    /**
     * Begins with nothing decided.
     *
     * @param goOn given what came after the one that is read, before anything was decided
     */
    MarkedRhythm(InboxParts parts, UndoBar undo, InboxList list, Reading reading, Consumer<List<Long>> goOn) {
        this.parts = parts;
        this.undo = undo;
        this.list = list;
        this.reading = reading;
        this.goOn = goOn;
    }

    /** Those whose suggestion is sure. */
    void confirmSure() {
        List<Long> onwards = onwards();
        told(together().confirmSure(), onwards);
    }

    /** All of them, as a form says. */
    void decide() {
        List<Long> onwards = onwards();
        Together together = together();
        if (together.rows().isEmpty()) {
            told(together.confirmSure(), onwards);
            return;
        }
        VerbForm form = new TogetherForm(parts.rutin(), together.rows().size())
                .form(together, outcome -> told(outcome, onwards));
        new FormDialog(form, () -> {}).open();
    }

    private Together together() {
        Marking marking = list.marking();
        List<InboxRow> rows = marking.rows();
        return new Together(
                parts.deciding(), parts.unread(), rows, marking.ids().size() - rows.size());
    }

    private List<Long> onwards() {
        return reading.shown().map(list::onwardsFrom).orElse(List.of());
    }

    private void told(Outcome outcome, List<Long> onwards) {
        list.marking().leave(outcome.stays());
        if (outcome.decided().isEmpty()) {
            Toast.refused(new RefusedException(outcome.sentence()));
        } else {
            undo.decided(outcome.sentence(), outcome.done(), outcome.decisions());
        }
        goOn.accept(onwards);
    }
}
