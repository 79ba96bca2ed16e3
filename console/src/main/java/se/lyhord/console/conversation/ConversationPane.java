package se.lyhord.console.conversation;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.conversation.LiveConversation;
import se.lyhord.register.conversation.LiveConversations;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.signal.Signal;

/** The conversations about the ärende that a page shows, kept up to date without touching what somebody writes; nothing where there is none. */
public class ConversationPane extends Div {
    private final LiveConversations live;
    private final Drafts drafts;
    private final Days days;
    private final Account account;
    private final Map<Long, TalkPanel> panels = new LinkedHashMap<>();
    private @Nullable Arende arende;

    ConversationPane(LiveConversations live, Drafts drafts, Days days, Account account, Live signals) {
        this.live = live;
        this.drafts = drafts;
        this.days = days;
        this.account = account;
        addClassName("talks");
        setVisible(false);
        signals.follow(this, EnumSet.of(Signal.CONVERSATION), this::refresh);
    }

    /** It is this ärende now. */
    public void on(Arende next) {
        if (arende == null || arende.id() != next.id() || arende.isSecret() != next.isSecret()) {
            off();
        }
        arende = next;
        refresh();
    }

    /** It is none. */
    public void off() {
        arende = null;
        panels.clear();
        removeAll();
        setVisible(false);
    }

    private void refresh() {
        if (arende != null) {
            show(arende);
        }
    }

    private void show(Arende about) {
        List<LiveConversation> talks = live.of(account, about.id());
        if (talks.isEmpty()) {
            panels.clear();
            removeAll();
        }
        boolean mayWrite = !talks.isEmpty() && live.mayWrite(account, about.id());
        talks.forEach(talk -> panel(about, talk).show(talk, mayWrite));
        setVisible(!talks.isEmpty());
    }

    private TalkPanel panel(Arende about, LiveConversation talk) {
        TalkPanel known = panels.get(talk.id());
        if (known != null) {
            return known;
        }
        String form = panels.isEmpty() ? "Svar i samtalet" : "Svar i samtal " + (panels.size() + 1);
        TalkPanel panel = new TalkPanel(
                talk,
                about.isSecret(),
                new HalfWritten(drafts, days, account, about.id(), form),
                live,
                account,
                days,
                this::refresh);
        panels.put(talk.id(), panel);
        add(panel);
        return panel;
    }
}
