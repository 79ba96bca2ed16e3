package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.undo.Undoable;

/** Lets what forms do be taken back for a moment, where nothing but what {@link Undoable} remembers has changed by it. */
@Component
@UIScope
public class Deeds {
    private static final Set<Verb> UNDOABLE = EnumSet.of(
            Verb.REROUTE,
            Verb.JAV,
            Verb.ESCALATE,
            Verb.FORWARD,
            Verb.REROUTE_KIND,
            Verb.VOID,
            Verb.ANSWER,
            Verb.DELAY,
            Verb.DISSATISFIED,
            Verb.ASK_PROVIDER,
            Verb.SEE_TO_LETTER);

    private final Undoable undoable;
    private final UndoBar bar;
    private final Dispatches letters;
    private final Writings writings;

    Deeds(Undoable undoable, UndoBar bar, Dispatches letters, Writings writings) {
        this.undoable = undoable;
        this.bar = bar;
        this.letters = letters;
        this.writings = writings;
    }

    /** What this form does for an ärende. */
    public Deed of(Verb verb, VerbForm form, Account by, Arende arende, Topic about) {
        return of(verb, form, form.name(), by, arende, about);
    }

    /** The same of a form whose draft is kept by another name. */
    Deed of(Verb verb, VerbForm form, String draft, Account by, Arende arende, Topic about) {
        return new Deed(
                form, by, arende, UNDOABLE.contains(verb), undoable, bar, letters, () -> writings.in(draft, by, about));
    }
}
