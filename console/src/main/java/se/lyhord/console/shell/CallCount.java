package se.lyhord.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.call.Calls;
import se.lyhord.register.conversation.call.WaitingCitizens;

/** How many citizens wait for a word of a person, in the menu; when one more calls it says so wherever the person is. */
class CallCount extends Span {
    static final String PATH = "chatt";
    private static final int UNKNOWN = -1;
    private static final int SHOWN = 15_000;

    private int before = UNKNOWN;

    CallCount() {
        addClassName("count");
    }

    void show(WaitingCitizens citizens, Calls calls, Account account) {
        int calling = citizens.waiting(account, calls).size();
        int waiting = calling + citizens.countUnanswered(account, calls);
        setText(waiting == 0 ? "" : waiting + " väntar");
        setClassName("calls", waiting > 0);
        if (before != UNKNOWN && calling > before && !isThere()) {
            call();
        }
        before = calling;
    }

    private static boolean isThere() {
        return UI.getCurrent().getActiveViewLocation().getFirstSegment().equals(PATH);
    }

    private static void call() {
        Notification call = new Notification();
        call.setDuration(SHOWN);
        call.setPosition(Notification.Position.TOP_END);
        call.addThemeVariants(NotificationVariant.WARNING);
        Anchor there = new Anchor(PATH, "Öppna Chatt");
        there.getElement().addEventListener("click", click -> call.close());
        Div words = new Div(new Span("Någon väntar på en människa i chatten. "), there);
        words.addClassName("call");
        call.add(words);
        call.open();
    }
}
