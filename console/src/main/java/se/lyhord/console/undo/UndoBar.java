package se.lyhord.console.undo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.StoodBack;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Diarienummer;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.undo.Undoable.Decision;

/** Says what was just done, one thing at a time, and takes it back for as long as that is possible. */
@org.springframework.stereotype.Component
@UIScope
public class UndoBar extends Div {
    /** Long after the register refuses; until then its sentence says why. */
    private static final Duration FORGOTTEN = Undoable.WINDOW.multipliedBy(6);

    private final TakeBack takeBack;
    private final Account account;
    private final Span words = new Span();
    private final Button undo = new Button("Ångra", click -> undo());
    private final Deque<Done> done = new ArrayDeque<>();
    private final List<Consumer<List<Long>>> following = new ArrayList<>();
    private final Clock clock;

    UndoBar(TakeBack takeBack, Person person, Clock clock) {
        this.takeBack = takeBack;
        this.clock = clock;
        this.account = person.account();
        addClassName("undo-bar");
        // What was just done can be taken back beside an open form too, behind which the server bars the rest of the
        // page.
        ElementUtil.setIgnoreParentInert(getElement(), true);
        words.getElement().setAttribute("role", "status");
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.getElement().setAttribute("title", "Ctrl+Z eller u");
        undo.setVisible(false);
        add(words, undo);
    }

    /**
     * Something was decided.
     *
     * @param said that it was done
     * @param what what it is called when it has been taken back
     * @param decisions what {@link Undoable} gave, one for each ärende
     */
    public void decided(String said, String what, List<Decision> decisions) {
        decided(said, what, decisions, () -> {});
    }

    /** The same, where taking back brings this back too, such as what was written. */
    public void decided(String said, String what, List<Decision> decisions, Runnable back) {
        Instant now = clock.instant();
        done.removeIf(earlier -> earlier.at().plus(FORGOTTEN).isBefore(now));
        done.push(new Done(what, List.copyOf(decisions), now, back));
        say(said, true);
    }

    /** Tells a view, for as long as it is shown, which ärenden are again as they were. */
    public void whenTakenBack(Component view, Consumer<List<Long>> told) {
        view.addAttachListener(attached -> {
            following.add(told);
            view.addDetachListener(detached -> {
                following.remove(told);
                detached.unregisterListener();
            });
        });
    }

    /** Takes back what was decided last; what was decided before that comes next. */
    public void undo() {
        if (done.isEmpty()) {
            say("Det finns inget att ångra.", false);
            return;
        }
        Done last = done.pop();
        List<StoodBack> refusals = new ArrayList<>();
        List<Long> restored = new ArrayList<>();
        last.decisions().reversed().forEach(decision -> {
            try {
                restored.add(takeBack.takeBack(account, decision.id()).id());
            } catch (RefusedException refused) {
                Arende arende = decision.arende();
                Diarienummer number = arende.diarienummer();
                refusals.addFirst(StoodBack.of(
                        number == null ? null : number.text(), arende.title(), String.valueOf(refused.getMessage())));
            }
        });
        say(outcome(last, refusals), false);
        if (!restored.isEmpty()) {
            last.back().run();
            List.copyOf(following).forEach(told -> told.accept(List.copyOf(restored)));
        }
    }

    private static String outcome(Done last, List<StoodBack> refusals) {
        int all = last.decisions().size();
        if (refusals.isEmpty()) {
            return "Ångrat: " + last.what();
        }
        return all == 1
                ? refusals.getFirst().why()
                : "Ångrat för %d av %d ärenden. Inte ångrat: %s"
                        .formatted(all - refusals.size(), all, StoodBack.told(refusals));
    }

    private void say(String sentence, boolean canBeUndone) {
        words.setText(sentence);
        undo.setVisible(canBeUndone);
        // The browser alone knows the time that passes; the register refuses what comes too late.
        getElement().executeJs("window.lyhord.sayForAWhile(this, $0)", Undoable.WINDOW.toMillis());
    }

    private record Done(String what, List<Decision> decisions, Instant at, Runnable back) {}
}
