package se.lyhord.console.conversation;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.conversation.live.LiveConversations;
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
        Map<Long, Long> known = new HashMap<>();
        panels.forEach((id, panel) -> known.put(id, panel.last()));
        List<LiveConversation> talks = live.of(account, about.id(), known);
        Set<Long> shown = talks.stream().map(LiveConversation::id).collect(toSet());
        panels.entrySet().removeIf(panel -> {
            boolean gone = !shown.contains(panel.getKey());
            if (gone) {
                remove(panel.getValue());
            }
            return gone;
        });
        talks.forEach(talk -> {
            TalkPanel panel = panel(about, talk);
            panel.name(TalkTitle.of(talk, talks.size() > 1, days));
            panel.show(talk, live.mayWrite(account, talk.arende()));
        });
        setVisible(!talks.isEmpty());
    }

    private TalkPanel panel(Arende about, LiveConversation talk) {
        TalkPanel known = panels.get(talk.id());
        if (known != null) {
            return known;
        }
        TalkPanel panel = new TalkPanel(
                talk,
                about.isSecret(),
                HalfWritten.inConversation(drafts, days, account, about.id(), talk.id()),
                live,
                account,
                days,
                this::refresh);
        panels.put(talk.id(), panel);
        add(panel);
        return panel;
    }
}
