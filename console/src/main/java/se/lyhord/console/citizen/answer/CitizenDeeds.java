package se.lyhord.console.citizen.answer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.LaterMessage;
import se.lyhord.register.ledger.RawMessage;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen can do with a conversation. */
@Component
class CitizenDeeds {
    private static final int LONGEST = 20_000;

    private final CitizensDoor door;
    private final Clock clock;
    private final JsonMapper json;

    CitizenDeeds(CitizensDoor door, Clock clock, JsonMapper json) {
        this.door = door;
        this.clock = clock;
        this.json = json;
    }

    Done apply(Submitted form, Code code, Conversation before) {
        return switch (form.step()) {
            case "skriv" -> write(form, code);
            case "manniska" -> {
                if (!before.wantsHuman()) {
                    door.askForHuman(code);
                }
                yield Done.nothing();
            }
            case "nojd" -> {
                door.satisfied(code);
                yield Done.nothing();
            }
            case "missnojd" -> Done.asksWhy();
            default -> Done.nothing();
        };
    }

    private Done write(Submitted form, Code code) {
        String text = typed(form.field("text"));
        boolean dissatisfied = !form.field("missnojd").isEmpty();
        if (text.isEmpty()) {
            return new Done(HttpStatus.UNPROCESSABLE_CONTENT, null, "answer.empty", dissatisfied);
        }
        byte[] raw = json.writeValueAsString(new ChatMessage(text, null, null)).getBytes(StandardCharsets.UTF_8);
        door.write(
                code,
                new LaterMessage(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        text,
                        new RawMessage(raw),
                        form.key(),
                        dissatisfied));
        return Done.sent();
    }

    private static String typed(String text) {
        String clean = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
