package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brev;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.KnownToRoutine;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;

/** The letters to citizens that confirming itself sends, to be read and changed before. */
@Component
@UIScope
public class ConfirmLetters {
    /** What the form is called in which only the letter can be changed. */
    public static final String READ_FIRST = "Ändra brevet och bekräfta";

    private final Outlooks outlooks;
    private final Routines routines;
    private final Writings writings;

    ConfirmLetters(Outlooks outlooks, Routines routines, Writings writings) {
        this.outlooks = outlooks;
        this.routines = routines;
        this.writings = writings;
    }

    /**
     * Asks which authority answers for it, beside the letter about that.
     *
     * @param work what forwards it, when it is given what brings back the words of the form should that be undone
     */
    public void askForAuthority(Account by, ArendePage page, Confirmation said, Function<Runnable, ToAuthority> work) {
        Situation now = now(by, page);
        Arende confirmed = page.arende().confirm(said);
        open(
                now,
                new AuthorityForm(now.rutin())
                        .form(filled -> work.apply(back(now, Verb.FORWARD.label(), filled)))
                        .showing(filled ->
                                outlooks.forwarding(now, confirmed, AuthorityForm.chosen(filled), filled.letter()))
                        .rewording());
    }

    /**
     * Shows the letter of handing over, to be changed.
     *
     * @param work confirms, with the letter as it was changed or null, and what brings that back should it be undone
     * @throws RefusedException when confirming sends no letter of its own
     */
    public void read(Account by, ArendePage page, Confirmation said, BiConsumer<@Nullable Brev, Runnable> work) {
        if (!sends(by, page, said)) {
            throw new RefusedException("Den som skrev får inget eget brev om det här beslutet.");
        }
        Situation now = now(by, page);
        Confirmation handled = handled(now, said);
        open(
                now,
                VerbForm.of(READ_FIRST, filled -> work.accept(filled.letter(), back(now, READ_FIRST, filled)))
                        .explained(lead(page.arende()))
                        .button("Bekräfta")
                        .showing(filled -> outlooks.handingOver(now, handled, filled.letter()))
                        .rewording());
    }

    /** Whether confirming sends the citizen a letter about other rules. */
    public boolean sends(Account by, ArendePage page, Confirmation said) {
        Situation now = now(by, page);
        return outlooks.handingOver(now, handled(now, said), null).letter() != null;
    }

    private static String lead(Arende arende) {
        return arende.diarienummer() == null
                ? "Så här skickas brevet när du bekräftar. Då fylls diarienumret i av sig självt."
                : "Så här skickas brevet när du bekräftar.";
    }

    private static Confirmation handled(Situation now, Confirmation said) {
        return new KnownToRoutine(now.rutin()).handledAs(now.arende().wished(said));
    }

    private Runnable back(Situation now, String form, Filled filled) {
        return () -> writings.in(form, now.by(), Topic.arende(now.id())).keep(filled);
    }

    private void open(Situation now, VerbForm form) {
        writings.open(form, now.by(), Topic.arende(now.id()), () -> {});
    }

    private Situation now(Account by, ArendePage page) {
        Arende arende = page.arende();
        return new Situation(by, page, routines.at(arende.namnd(), arende.arrivedAt()));
    }
}
