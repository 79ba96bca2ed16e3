package se.lyhord.intake.handle;

import org.springframework.stereotype.Component;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.register.ledger.Channel;
import tools.jackson.databind.json.JsonMapper;

/** Reads what lies in the ledger, whichever way it came; from here on mail and chat go the same road. */
@Component
class ReadLedgerMessage {
    private final MailReader mailReader;
    private final JsonMapper json;

    ReadLedgerMessage(MailReader mailReader, JsonMapper json) {
        this.mailReader = mailReader;
        this.json = json;
    }

    ReadMessage read(Channel channel, byte[] raw) {
        return switch (channel) {
            case MAIL -> mailReader.read(raw);
            case DESK -> throw new IllegalStateException("What a colleague wrote down has its outcome from the start");
            case CHAT -> ReadChat.of(json.readValue(raw, ChatMessage.class));
        };
    }
}
