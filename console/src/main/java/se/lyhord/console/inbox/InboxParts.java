package se.lyhord.console.inbox;

import com.vaadin.flow.spring.annotation.UIScope;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.sure.Sure;
import se.lyhord.config.routine.Rutin;
import se.lyhord.console.action.ConfirmLetters;
import se.lyhord.console.arende.ArendeParts;
import se.lyhord.console.look.Looks;
import se.lyhord.console.look.SharedLooks;
import se.lyhord.console.signin.Person;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.arende.LikelyDuplicates;
import se.lyhord.register.inbox.FilteredInbox;
import se.lyhord.register.inbox.InboxFilter;
import se.lyhord.register.inbox.SavedViews;
import se.lyhord.register.undo.Undoable;
import se.lyhord.register.verb.ConfirmArende;

/** Makes the parts of which the inbox is put together. */
@Component
@UIScope
class InboxParts {
    private final FilteredInbox inbox;
    private final SharedInbox shared;
    private final SharedLooks sharedLooks;
    private final SavedViews views;
    private final ArendePages pages;
    private final LikelyDuplicates duplicates;
    private final ConfirmArende confirmArende;
    private final Undoable undoable;
    private final Names names;
    private final RowRenderer rows;
    private final ArendeParts parts;
    private final Looks looks;
    private final ConfirmLetters letters;
    private final Account account;
    private final Rutin rutin;

    InboxParts(
            FilteredInbox inbox,
            SharedInbox shared,
            SharedLooks sharedLooks,
            SavedViews views,
            ArendePages pages,
            LikelyDuplicates duplicates,
            ConfirmArende confirmArende,
            Undoable undoable,
            Names names,
            RowRenderer rows,
            ArendeParts parts,
            Looks looks,
            ConfirmLetters letters,
            Person person) {
        this.inbox = inbox;
        this.shared = shared;
        this.sharedLooks = sharedLooks;
        this.views = views;
        this.pages = pages;
        this.duplicates = duplicates;
        this.confirmArende = confirmArende;
        this.undoable = undoable;
        this.names = names;
        this.rows = rows;
        this.parts = parts;
        this.looks = looks;
        this.letters = letters;
        this.account = person.account();
        this.rutin = person.routine().rutin();
    }

    ConfirmLetters letters() {
        return letters;
    }

    Account account() {
        return account;
    }

    Rutin rutin() {
        return rutin;
    }

    Names names() {
        return names;
    }

    Deciding deciding() {
        return new Deciding(confirmArende, undoable, pages, account, rutin);
    }

    Unread unread() {
        return new Unread(Sure.of(rutin), pages, duplicates, account);
    }

    FilterBar filters(Consumer<InboxFilter> chosen) {
        return new FilterBar(shared, account.namnd(), names, chosen, new ViewMenu(views, account));
    }

    InboxList list(Consumer<InboxRow> chosen, Runnable marked) {
        return new InboxList(inbox, shared, new Others(sharedLooks, account), account, rows, chosen, marked);
    }

    Reading reading(Consumer<String> confirm, Runnable done) {
        ConfirmForm form = new ConfirmForm(rutin, names, confirm);
        return new Reading(pages, parts, account, form, looks.line(account), done);
    }
}
