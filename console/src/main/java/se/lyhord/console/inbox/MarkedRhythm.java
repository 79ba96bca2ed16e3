package se.lyhord.console.inbox;

import java.util.List;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.FormDialog;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.InboxRow;

/** Decide about the marked ones together: what is done with them, and what is told of it. */
class MarkedRhythm {
    private final Rutin rutin;
    private final Deciding deciding;
    private final UndoBar undo;
    private final Marking marking;
    private final Runnable sequel;

    MarkedRhythm(InboxParts parts, UndoBar undo, Marking marking, Runnable sequel) {
        this.rutin = parts.rutin();
        this.deciding = parts.deciding();
        this.undo = undo;
        this.marking = marking;
        this.sequel = sequel;
    }

    /** Those whose suggestion is sure. */
    void confirmSure() {
        told(together().confirmSure());
    }

    /** All of them, as a form says. */
    void decide() {
        Together together = together();
        if (together.rows().isEmpty()) {
            told(together.confirmSure());
            return;
        }
        new FormDialog(new TogetherForm(rutin, together.rows().size()).form(together, this::told), () -> {}).open();
    }

    private Together together() {
        List<InboxRow> rows = marking.rows();
        return new Together(deciding, rows, marking.ids().size() - rows.size());
    }

    private void told(Together.Outcome outcome) {
        marking.none();
        if (!outcome.decided().isEmpty()) {
            undo.decided(outcome.sentence(), outcome.sentence(), outcome.decided());
        }
        if (!outcome.refused().isEmpty()) {
            new RefusedDialog(outcome.refused()).open();
        }
        sequel.run();
    }
}
