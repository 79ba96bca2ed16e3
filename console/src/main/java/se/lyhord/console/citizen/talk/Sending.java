package se.lyhord.console.citizen.talk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.intake.converse.Draft;
import se.lyhord.intake.converse.Field;
import se.lyhord.intake.converse.Turn;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.FirstMessage;
import se.lyhord.register.conversation.SendReceipt;
import se.lyhord.register.ledger.RawMessage;
import tools.jackson.databind.json.JsonMapper;

/** Skicka: hands a finished draft to the register; it has arrived when this returns (22 § förvaltningslagen). */
@Component
class Sending {
    static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final CitizensDoor door;
    private final Clock clock;
    private final JsonMapper json;

    Sending(CitizensDoor door, Clock clock, JsonMapper json) {
        this.door = door;
        this.clock = clock;
        this.json = json;
    }

    SendReceipt send(String namnd, Pressed pressed, Draft draft, Turn turn) {
        String text = turn.summary().text(turn.texts());
        ChatMessage message = new ChatMessage(
                text,
                draft.value(Field.NAME).orElse(null),
                draft.value(Field.EMAIL).orElse(null));
        return door.send(new FirstMessage(
                namnd,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new RawMessage(json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8)),
                pressed.form().key(),
                turn.language(),
                pressed.wantsHuman(),
                text));
    }
}
