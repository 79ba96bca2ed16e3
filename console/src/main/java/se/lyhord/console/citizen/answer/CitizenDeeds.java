package se.lyhord.console.citizen.answer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.ReceiveChat;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.key.Code;

/** What a citizen can do with a conversation. */
@Component
class CitizenDeeds {
    /** Name of the field that says so, and of the step that begins it. */
    static final String DISSATISFIED = "missnojd";

    private final CitizensDoor door;
    private final ReceiveChat receiveChat;

    CitizenDeeds(CitizensDoor door, ReceiveChat receiveChat) {
        this.door = door;
        this.receiveChat = receiveChat;
    }

    Done apply(Submitted form, Code code, Conversation before) {
        return switch (form.step()) {
            case "skriv" -> write(form, code);
            case "manniska" -> {
                if (before.wantsHuman()) {
                    yield Done.nothing();
                }
                door.askForHuman(code);
                yield Done.noted();
            }
            case "nojd" -> {
                door.satisfied(code);
                yield Done.noted();
            }
            default -> Done.nothing();
        };
    }

    private Done write(Submitted form, Code code) {
        ChatMessage message = new ChatMessage(form.field("text"), null, null).with(form.chatFiles());
        if (message.text() == null) {
            return Done.refused(HttpStatus.UNPROCESSABLE_CONTENT, "answer.empty");
        }
        receiveChat.write(code, message, form.key(), !form.field(DISSATISFIED).isEmpty());
        return Done.sent();
    }
}
