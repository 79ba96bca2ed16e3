package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.RawMessage;

/** Hands out messages exactly as they came, to the nämnd that they came to, and there only to those who may see them. */
@Component
public class OriginalDownload {
    private final LedgerPages ledger;
    private final Sight sight;

    OriginalDownload(LedgerPages ledger, Sight sight) {
        this.ledger = ledger;
        this.sight = sight;
    }

    /** A link that is good for as long as the page is open, and for this person only. */
    public Anchor link(Account account, long message) {
        Anchor link =
                new Anchor(DownloadHandler.fromInputStream(download -> original(account, message)), "Hämta originalet");
        link.addClassName("original");
        return link;
    }

    DownloadResponse original(Account account, long message) {
        return seen(account, message)
                .flatMap(row -> ledger.original(account.namnd(), message).map(raw -> response(row, raw)))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
    }

    /** The message, if this person may have it as it came. */
    Optional<LedgerRow> seen(Account account, long message) {
        return ledger.find(account.namnd(), message).filter(row -> isSeenBy(account, row.arende()));
    }

    private boolean isSeenBy(Account account, @Nullable Long arende) {
        return arende == null
                ? sight.seesAll(account)
                : sight.page(account, arende).isPresent();
    }

    private static DownloadResponse response(LedgerRow row, RawMessage raw) {
        boolean mail = row.channel() == Channel.MAIL;
        return new DownloadResponse(
                new ByteArrayInputStream(raw.bytes()),
                "meddelande-" + row.id() + (mail ? ".eml" : ".json"),
                mail ? "message/rfc822" : "application/json",
                raw.bytes().length);
    }
}
