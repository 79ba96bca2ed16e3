package se.lyhord.console.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import se.lyhord.console.arende.OriginalDownload;
import se.lyhord.console.arende.Sight;
import se.lyhord.console.words.Shown;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.LedgerRow;

/** What the ledger's list says of a message to a person: not the sender, the words or the bytes of what lies in an ärende that is hidden from them. */
record RowWords(Sight sight, OriginalDownload originals, Account account) {
    private static final String HIDDEN = "Bara för dem som larmet gäller";

    String sender(LedgerRow row) {
        return sight.hides(account, row) ? "" : Shown.name(row.sender());
    }

    Component subject(LedgerRow row) {
        if (sight.hides(account, row)) {
            return new Span(HIDDEN);
        }
        String subject = row.subject().isBlank() ? "(utan ämne)" : Shown.title(row.subject());
        return row.arende() == null ? new Span(subject) : new Anchor("arende/" + row.arende(), subject);
    }

    Component original(LedgerRow row) {
        return sight.hides(account, row) ? new Span() : originals.link(account, row.id());
    }

    static String reason(LedgerRow row) {
        return Shown.reason(Objects.requireNonNullElse(row.reason(), ""));
    }
}
