package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import se.lyhord.console.draft.HalfWritten;
import se.lyhord.console.live.Live;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.signal.Signal;

/** What people are writing, and forms whose words are kept as they are written. */
@SpringComponent
@UIScope
public class Writings {
    private final Drafts drafts;
    private final ArendeLog log;
    private final Names names;
    private final Days days;
    private final Live live;

    Writings(Drafts drafts, ArendeLog log, Names names, Days days, Live live) {
        this.drafts = drafts;
        this.log = log;
        this.names = names;
        this.days = days;
        this.live = live;
    }

    /** Opens a form about this, and tells when it is done. */
    public void open(VerbForm form, Account by, Topic about, Runnable done) {
        new BesideDialog(form, in(form.name(), by, about), done).open();
    }

    /** Buttons that open these forms about this, and who has begun to write in which; tells which was done. */
    public FormBar bar(Account by, Topic about, List<FormBar.Form> forms, Consumer<VerbForm> done) {
        FormBar bar =
                new FormBar(forms, days, form -> open(form, by, about, () -> done.accept(form)), begun(by, about));
        live.follow(bar, EnumSet.of(Signal.DRAFT), bar::refreshDrafts);
        return bar;
    }

    /** This person's writing in a form that goes by this name. */
    Writing in(String form, Account by, Topic about) {
        return new KeptWriting(new HalfWritten(drafts, days, by, about, form), news(by, about), days);
    }

    private News news(Account by, Topic about) {
        return about.kind() == Topic.Kind.ARENDE
                ? new NewsOfArende(log, new EventWords(names), days, by, about.id())
                : News.NONE;
    }

    /** What has been begun about this. */
    BegunWriting begun(Account by, Topic about) {
        return new BegunWriting(drafts, by, about);
    }

    Days days() {
        return days;
    }
}
