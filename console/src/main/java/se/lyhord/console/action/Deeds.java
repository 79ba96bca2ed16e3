package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.undo.Undoable;

/** Lets what forms do be taken back for a moment, where nothing but the ärende itself, its frister and its letters has changed by it. */
@Component
@UIScope
class Deeds {
    private static final Set<Verb> UNDOABLE =
            EnumSet.of(Verb.REROUTE, Verb.JAV, Verb.FORWARD, Verb.REROUTE_KIND, Verb.VOID);

    private final Undoable undoable;
    private final UndoBar bar;
    private @Nullable Long last;

    Deeds(Undoable undoable, UndoBar bar) {
        this.undoable = undoable;
        this.bar = bar;
    }

    /** The form, whose work can be taken back if its verb can. */
    VerbForm of(Offer offer, Situation now) {
        VerbForm form = offer.form();
        last = null;
        if (!UNDOABLE.contains(offer.verb())) {
            return form;
        }
        return new VerbForm(
                form.name(),
                form.lead(),
                form.fields(),
                form.button(),
                filled -> last = undoable.make(now.by(), now.id(), form.name(), () -> {
                            form.work().accept(filled);
                            return now.arende();
                        })
                        .id(),
                form.outlook(),
                form.rewords());
    }

    /** Says that it was done. */
    void tell(String verb, String title) {
        String sentence = verb + ": klart · " + title;
        Long decision = last;
        if (decision == null) {
            Toast.done(sentence);
        } else {
            bar.decided(sentence, verb + " · " + title, List.of(decision));
        }
    }
}
