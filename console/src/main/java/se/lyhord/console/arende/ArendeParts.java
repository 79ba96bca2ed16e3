package se.lyhord.console.arende;

import com.vaadin.flow.spring.annotation.UIScope;
import org.springframework.stereotype.Component;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Names;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePage;

/** Makes the parts of which a page about an ärende is put together. */
@Component
@UIScope
public class ArendeParts {
    private final Names names;
    private final Days days;
    private final OriginalDownload originals;

    ArendeParts(Names names, Days days, OriginalDownload originals) {
        this.names = names;
        this.days = days;
        this.originals = originals;
    }

    /** What it is, from whom, since when and until when. */
    public com.vaadin.flow.component.Component head(ArendePage page) {
        return new ArendeHead(page, days);
    }

    /** What the citizen wrote, with the originals for this person. */
    public MessagesPane messages(ArendePage page, Account account) {
        return new MessagesPane(
                page, Mark.of(page.arende().suggestion(), names), days, message -> originals.link(account, message));
    }

    /** Letters, frister and events. */
    public com.vaadin.flow.component.Component history(ArendePage page) {
        return new HistoryPane(page, new EventWords(names), days);
    }
}
