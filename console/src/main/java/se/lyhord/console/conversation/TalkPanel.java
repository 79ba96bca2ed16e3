package se.lyhord.console.conversation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.words.Days;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.live.LiveConversation;
import se.lyhord.register.conversation.live.LiveConversations;
import se.lyhord.register.refusal.RefusedException;

/** One conversation: how it stands, what was said, and the field to write in for the one who has it. */
class TalkPanel extends Section {
    private final LiveConversations live;
    private final Account account;
    private final Days days;
    private final Runnable done;
    private final long id;
    private final Paragraph state = new Paragraph();
    private final Button take = new Button("Ta över samtalet", click -> takeOver());
    private final Div refusal = new Div();
    private final TalkLog log;
    private final Reply reply;
    private final H3 title = new H3();
    private boolean lively;
    private boolean sent;

    TalkPanel(
            LiveConversation talk,
            boolean secret,
            HalfWritten half,
            LiveConversations live,
            Account account,
            Days days,
            Runnable done) {
        this.live = live;
        this.account = account;
        this.days = days;
        this.done = done;
        this.id = talk.id();
        addClassName("talk");
        state.addClassName("talk-state");
        state.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.SMALL);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        log = new TalkLog(talk.language(), days);
        reply = new Reply(secret, half, this::say, this::leave);
        Div head = new Div(title, state, take);
        head.addClassName("talk-head");
        add(head, log, refusal, reply);
    }

    /** What it is called. */
    void name(String name) {
        if (!name.equals(title.getText())) {
            title.setText(name);
            getElement().setAttribute("aria-label", name);
        }
    }

    /** The number of the last line that is shown. */
    long last() {
        return log.last();
    }

    /** As it stands now, with the lines that have come; who may not write only reads. */
    void show(LiveConversation talk, boolean mayWrite) {
        TalkState now = new TalkState(talk, account);
        String sentences = now.sentences(days);
        // The same words set anew would be read aloud anew.
        if (!sentences.equals(state.getText())) {
            state.setText(sentences);
        }
        state.setClassName("waits", now.waits());
        lively = lively || now.isLively();
        log.setVisible(lively);
        log.show(talk.lines());
        take.setVisible(mayWrite && !now.isOwn());
        // Beside what else there is to decide it is the next thing to do only when somebody waits.
        take.getElement().getThemeList().set(ButtonVariant.PRIMARY.getVariantName(), now.waits());
        reply.setVisible(mayWrite && (now.isOwn() || reply.isBegun()));
    }

    private void takeOver() {
        if (works(() -> live.takeOver(account, id))) {
            reply.focus();
        }
    }

    private void say() {
        // The second press of a double click.
        if (sent && !reply.isBegun()) {
            return;
        }
        sent = works(() -> live.say(account, id, reply.words()));
        if (sent) {
            reply.clear();
        }
        reply.focus();
    }

    private void leave() {
        works(() -> live.leave(account, id));
    }

    private boolean works(Runnable deed) {
        String sentence = "";
        try {
            deed.run();
        } catch (RefusedException refused) {
            sentence = String.valueOf(refused.getMessage());
        }
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        done.run();
        return sentence.isEmpty();
    }
}
