package se.lyhord.console.undo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.console.signin.Person;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.undo.TakeBack;
import se.lyhord.register.undo.Undoable;

/** Says what was just done, one thing at a time, and takes it back for as long as that is possible. */
@Component
@UIScope
public class UndoBar extends Div {
    private final TakeBack takeBack;
    private final Account account;
    private final Span words = new Span();
    private final Button undo = new Button("Ångra", click -> undo());
    private final Deque<Done> done = new ArrayDeque<>();

    UndoBar(TakeBack takeBack, Person person) {
        this.takeBack = takeBack;
        this.account = person.account();
        addClassName("undo-bar");
        words.getElement().setAttribute("role", "status");
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.getElement().setAttribute("title", "Ctrl+Z eller u");
        undo.setVisible(false);
        add(words, undo);
    }

    /**
     * Something was decided.
     *
     * @param decisions what {@link Undoable} gave, one for each ärende
     * @param afterwards shows how it is when all has been taken back
     */
    public void decided(String sentence, List<Long> decisions, Runnable afterwards) {
        done.push(new Done(sentence, List.copyOf(decisions), afterwards));
        say(sentence, true);
    }

    /** Takes back what was decided last; what was decided before that comes next. */
    public void undo() {
        if (done.isEmpty()) {
            say("Det finns inget att ångra.", false);
            return;
        }
        Done last = done.pop();
        List<String> refusals = new ArrayList<>();
        last.decisions().reversed().forEach(decision -> {
            try {
                takeBack.takeBack(account, decision);
            } catch (RefusedException refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            }
        });
        say(outcome(last, refusals), false);
        if (refusals.size() < last.decisions().size()) {
            last.afterwards().run();
        }
    }

    private static String outcome(Done last, List<String> refusals) {
        int all = last.decisions().size();
        if (refusals.isEmpty()) {
            return "Ångrat: " + last.sentence();
        }
        String why = String.join(" ", refusals.stream().distinct().toList());
        return all == 1 ? why : "Ångrat för %d av %d ärenden. %s".formatted(all - refusals.size(), all, why);
    }

    private void say(String sentence, boolean canBeUndone) {
        words.setText(sentence);
        undo.setVisible(canBeUndone);
        // The browser alone knows the time that passes; the register refuses what comes too late.
        getElement().executeJs("window.lyhord.sayForAWhile(this, $0)", Undoable.WINDOW.toMillis());
    }

    private record Done(String sentence, List<Long> decisions, Runnable afterwards) {}
}
