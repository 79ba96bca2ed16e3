package se.lyhord.console.arende;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.RawMessage;

/** Hands out messages exactly as they came, to the nämnd that they came to. */
@Component
class OriginalDownload {
    private final LedgerPages ledger;

    OriginalDownload(LedgerPages ledger) {
        this.ledger = ledger;
    }

    /** A link that is good for as long as the page is open, and for this person only. */
    Anchor link(String namnd, long message) {
        Anchor link =
                new Anchor(DownloadHandler.fromInputStream(download -> original(namnd, message)), "Hämta originalet");
        link.addClassName("original");
        return link;
    }

    private DownloadResponse original(String namnd, long message) {
        return ledger.find(namnd, message)
                .flatMap(row -> ledger.original(namnd, message).map(raw -> response(row, raw)))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
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
