package se.lyhord.console.arende;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.console.action.ActionBar;
import se.lyhord.console.action.Actions;
import se.lyhord.console.attachment.AttachmentCards;
import se.lyhord.console.conversation.ConversationPane;
import se.lyhord.console.conversation.Talks;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.EventWords;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.attachment.AttachmentText;

/** Makes the parts of which a page about an ärende is put together. */
@org.springframework.stereotype.Component
@UIScope
public class ArendeParts {
    private final Names names;
    private final Days days;
    private final OriginalDownload originals;
    private final Actions actions;
    private final WorkDone workDone;
    private final AttachedFiles files;
    private final AttachmentCards attachmentCards;
    private final ContactOf contact;
    private final Talks talks;

    ArendeParts(
            Names names,
            Days days,
            OriginalDownload originals,
            Actions actions,
            WorkDone workDone,
            AttachedFiles files,
            AttachmentCards attachmentCards,
            ContactOf contact,
            Talks talks) {
        this.names = names;
        this.days = days;
        this.originals = originals;
        this.actions = actions;
        this.workDone = workDone;
        this.files = files;
        this.attachmentCards = attachmentCards;
        this.contact = contact;
        this.talks = talks;
    }

    /** What it is, from whom, since when and until when. */
    public Component head(ArendePage page) {
        return new ArendeHead(page, days);
    }

    /** What this person can do with it now. */
    public ActionBar actions(ArendePage page, Account account, Runnable done) {
        return actions.bar(account, page, done);
    }

    /**
     * What the citizen wrote, with the originals for this person.
     *
     * @param before what stands there; it is given back while it says the same, so that what was unfolded stays so
     */
    public MessagesPane messages(ArendePage page, Account account, @Nullable MessagesPane before) {
        List<AttachmentText> texts = files.texts(page);
        MessagesPane.Said said =
                new MessagesPane.Said(page.messages(), Mark.of(page.arende().suggestion(), names), texts);
        if (before != null && before.says(said)) {
            return before;
        }
        return new MessagesPane(
                said,
                days,
                message -> new MessageFiles(
                        originals.link(account, message.ledger()),
                        files.of(account, message, texts).stream()
                                .map(attachmentCards::card)
                                .toList()));
    }

    /** The contact, likely duplicates, measures, questions to providers, and the other ärenden that it has to do with, as far as this person may see them. The bar says whether they may merge. */
    public Component work(ArendePage page, Account account, ActionBar bar) {
        Arende arende = page.arende();
        return new Div(
                new ContactPane(
                        arende,
                        contact.of(
                                arende, account, bar.opener(Verb.MERGE.label()).isPresent()),
                        days,
                        other -> actions.askToMerge(account, page, other)),
                new WorkPane(workDone.of(page, account), names, days));
    }

    /** Where this person talks with those who wrote on the citizens' page; one for as long as the page is open, whatever it shows. */
    public ConversationPane conversation(Account account) {
        return talks.pane(account);
    }

    /** Letters, frister and events, with what was said meanwhile. */
    public Component history(ArendePage page, Account account) {
        return new HistoryPane(page, talks.of(account, page.arende().id()), new EventWords(names), days, false);
    }
}
