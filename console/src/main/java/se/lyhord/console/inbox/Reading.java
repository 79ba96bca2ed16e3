package se.lyhord.console.inbox;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.action.BarSlot;
import se.lyhord.console.arende.ArendeParts;
import se.lyhord.console.arende.MessagesPane;
import se.lyhord.console.conversation.ConversationPane;
import se.lyhord.console.keys.ScrollArea;
import se.lyhord.console.look.LookLine;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;

/** The ärende that is being read, and its form. */
class Reading extends Div {
    private static final long NONE = 0;

    private final ArendePages pages;
    private final ArendeParts parts;
    private final Account account;
    private final ConfirmForm form;
    private final LookLine look;
    private final Runnable done;
    private final Div head = new Div();
    private final BarSlot bar = new BarSlot();
    private final ConversationPane talk;
    private final Div words = new Div();
    private final Details history = new Details("Brev, frister och händelser");
    private final Div rest = new Div();
    private final Div text = new ScrollArea("Ärendet");
    private volatile long wanted = NONE;
    private @Nullable ArendePage page;
    private @Nullable MessagesPane messages;

    Reading(ArendePages pages, ArendeParts parts, Account account, ConfirmForm form, LookLine look, Runnable done) {
        this.pages = pages;
        this.parts = parts;
        this.account = account;
        this.form = form;
        this.look = look;
        this.done = done;
        addClassName("reading");
        text.addClassName("reading-text");
        talk = parts.conversation(account);
        text.add(look, head, bar, talk, words, rest);
        add(text, form);
    }

    void show(long id) {
        // Before it is read, so that what happens meanwhile is heard.
        wanted = id;
        pages.page(account.namnd(), id)
                .ifPresentOrElse(
                        found -> {
                            show(found);
                            history.setOpened(false);
                            look.on(id);
                            form.suggest(found.arende());
                            text.getElement().executeJs("this.scrollTop = 0");
                        },
                        () -> rest(""));
    }

    private void show(ArendePage found) {
        page = found;
        MessagesPane now = parts.messages(found, account, messages);
        if (now != messages) {
            messages = now;
            words.removeAll();
            words.add(now);
        }
        ActionBar actions = parts.actions(found, account, done);
        bar.put(actions);
        head.removeAll();
        head.add(parts.head(found));
        talk.on(found.arende());
        rest.removeAll();
        history.removeAll();
        history.add(parts.history(found, account));
        rest.add(parts.work(found, account, actions), history);
        form.setVisible(found.arende().status() == ArendeStatus.INKOMMET);
    }

    /** Nothing to read, among what is chosen in these words; empty when that is the whole inbox. */
    void rest(String chosen) {
        wanted = NONE;
        page = null;
        messages = null;
        form.setVisible(false);
        look.off();
        bar.clear();
        talk.off();
        head.removeAll();
        words.removeAll();
        rest.removeAll();
        rest.add(new RestPane(chosen));
    }

    /** Shows what has come since, and leaves what the registrator has filled in. */
    void refresh() {
        ArendePage before = page;
        if (before != null) {
            pages.page(account.namnd(), before.arende().id())
                    .filter(now -> !now.equals(before))
                    .ifPresent(this::show);
        }
    }

    /** Whether what is shown is no longer to be confirmed. */
    boolean hasLeftInbox() {
        return page != null && page.arende().status() != ArendeStatus.INKOMMET;
    }

    Optional<ArendePage> page() {
        return Optional.ofNullable(page);
    }

    /** Whether it is about this ärende; may be asked at any time. */
    boolean shows(long id) {
        return wanted == id;
    }

    Optional<Long> shown() {
        return Optional.ofNullable(page).map(shown -> shown.arende().id());
    }

    void toggleWhole() {
        if (messages != null) {
            messages.toggleWhole();
        }
    }

    /** What is to be confirmed. */
    ConfirmForm form() {
        return form;
    }
}
