package se.lyhord.intake.handle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.read.Address;
import se.lyhord.intake.read.Headers;
import se.lyhord.intake.read.MailReader;
import se.lyhord.intake.read.ReadMessage;
import se.lyhord.intake.read.ThreadHeaders;
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
            case CHAT -> read(json.readValue(raw, ChatMessage.class));
        };
    }

    private static ReadMessage read(ChatMessage chat) {
        String text = orEmpty(chat.text());
        String email = orEmpty(chat.email());
        String name = orEmpty(chat.name());
        return new ReadMessage(
                "",
                name.isEmpty() && email.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Address(name.isEmpty() ? null : name, email)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                text,
                text,
                Optional.empty(),
                List.of(),
                new ThreadHeaders(Optional.empty(), List.of(), List.of()),
                new Headers(Map.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static String orEmpty(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
