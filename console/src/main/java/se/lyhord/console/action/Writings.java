package se.lyhord.console.action;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.DraftInSight;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.event.ArendeLog;

/** What people are writing about ärenden. */
@SpringComponent
@UIScope
public class Writings {
    private final Drafts drafts;
    private final ArendeLog log;
    private final Names names;
    private final Days days;

    Writings(Drafts drafts, ArendeLog log, Names names, Days days) {
        this.drafts = drafts;
        this.log = log;
        this.names = names;
        this.days = days;
    }

    /** This person's writing in a form. */
    Writing in(VerbForm form, Account by, long arende) {
        return in(form.name(), by, arende);
    }

    /** The same in a form that goes by a name of its own. */
    Writing in(String form, Account by, long arende) {
        return new KeptWriting(drafts, log, new EventWords(names), days, by, arende, form);
    }

    List<DraftInSight> inSight(Account by, long arende) {
        return drafts.inSight(by, arende);
    }

    Days days() {
        return days;
    }
}
