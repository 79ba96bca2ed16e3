package se.lyhord.console.citizen.answer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.intake.receive.chat.ChatMessage;
import se.lyhord.intake.receive.chat.ReceiveChat;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.Conversation;

/** What a citizen can do with a conversation. */
@Component
class CitizenDeeds {
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
        ChatMessage message = new ChatMessage(form.field("text"), null, null).with(form.chatFiles());
        boolean dissatisfied = !form.field("missnojd").isEmpty();
        if (message.text() == null) {
            return new Done(HttpStatus.UNPROCESSABLE_CONTENT, null, "answer.empty", dissatisfied);
        }
        receiveChat.write(code, message, form.key(), dissatisfied);
        return Done.sent();
    }
}
