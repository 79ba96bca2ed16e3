package se.lyhord.intake.receive.chat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.intake.read.Address;
import se.lyhord.register.ledger.Arrival;
import se.lyhord.register.ledger.Channel;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.ledger.RawMessage;
import se.lyhord.register.ledger.Recorded;
import se.lyhord.register.routine.Routines;
import tools.jackson.databind.json.JsonMapper;

/** Records a chat message; it has arrived when this returns (22 § förvaltningslagen). */
@Component
class ReceiveChat {
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_FIELD = 200;

    private final Ledger ledger;
    private final Routines routines;
    private final Clock clock;
    private final JsonMapper json;

    ReceiveChat(Ledger ledger, Routines routines, Clock clock, JsonMapper json) {
        this.ledger = ledger;
        this.routines = routines;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records it.
     *
     * @param to id of the nämnd; empty where there is only one
     */
    ChatReceipt receive(String to, ChatMessage sent) {
        List<String> namnder = routines.namnder();
        String namnd = to.isEmpty() && namnder.size() == 1 ? namnder.getFirst() : to;
        if (!namnder.contains(namnd)) {
            throw new UnacceptableChatException("Välj vilken nämnd du vill skriva till.");
        }
        ChatMessage message = sent.withoutControlCharacters();
        objection(message).ifPresent(sentence -> {
            throw new UnacceptableChatException(sentence);
        });
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] raw = json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        Recorded recorded = ledger.record(new Arrival(namnd, Channel.CHAT, null, now, new RawMessage(raw)));
        return new ChatReceipt(
                recorded.reference().text(),
                now,
                "Tack, ditt meddelande har kommit fram. Spara din referens om du vill höra av dig igen.");
    }

    private static Optional<String> objection(ChatMessage message) {
        String text = message.text();
        if (text == null || text.isBlank()) {
            return Optional.of("Skriv vad det gäller innan du skickar.");
        }
        if (text.length() > LONGEST_TEXT) {
            return Optional.of(
                    "Din text är för lång. Korta den till högst 20 000 tecken, eller skicka den som e-post.");
        }
        String email = message.email();
        if (tooLong(email) || tooLong(message.name())) {
            return Optional.of("Namn och e-postadress får vara högst 200 tecken.");
        }
        return email == null || email.isBlank() || new Address(null, email.strip()).isPlausible()
                ? Optional.empty()
                : Optional.of("E-postadressen ser inte rätt ut. Rätta den, eller lämna fältet tomt.");
    }

    private static boolean tooLong(@Nullable String field) {
        return field != null && field.length() > LONGEST_FIELD;
    }
}
