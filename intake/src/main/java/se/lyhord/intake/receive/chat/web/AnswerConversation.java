package se.lyhord.intake.receive.chat.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.lyhord.intake.receive.chat.ReceiveChat;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.key.Code;

/** Reads a conversation and goes on with it, for whoever has its code; answers in the app's language, else in the conversation's. */
@Component
class AnswerConversation {
    private final CitizensDoor door;
    private final ReceiveChat receiveChat;
    private final ReadBody readBody;

    AnswerConversation(CitizensDoor door, ReceiveChat receiveChat, ReadBody readBody) {
        this.door = door;
        this.receiveChat = receiveChat;
        this.readBody = readBody;
    }

    Message<?> read(Asked asked) {
        Answer answer = asked.answer(null);
        return answer.read(() -> shown(asked, answer));
    }

    /** Writes on; without a text what was only ticked is done: a person is called, or the answer was good. */
    Message<?> write(Object body, Asked asked) {
        Answer first = asked.answer(null);
        return first.send(() -> asked.code()
                .flatMap(code -> door.read(code, Long.MAX_VALUE).<Message<?>>map(known -> {
                    Answer answer = asked.answer(known.language());
                    return answer.send(() -> write(code, readBody.read(body), asked, answer));
                }))
                .orElseGet(first::unknownCode));
    }

    private Message<?> write(Code code, ReadBody.Sent sent, Asked asked, Answer answer) {
        // May be done twice, unlike what comes after it: whoever is told that it failed can send it all again.
        if (sent.chat().good()) {
            door.satisfied(code);
        }
        if (sent.isOnlyTicked()) {
            if (sent.chat().human()) {
                door.askForHuman(code);
            }
            return shown(asked, answer);
        }
        return receiveChat
                .write(
                        code,
                        sent.message(),
                        asked.key(),
                        Boolean.FALSE.equals(sent.chat().satisfied()))
                .<Message<?>>map(receipt -> answer.arrived(receipt, "later"))
                .orElseGet(answer::unknownCode);
    }

    private Message<?> shown(Asked asked, Answer answer) {
        Optional<Conversation> found = asked.code().flatMap(code -> door.read(code, asked.after()));
        return found.<Message<?>>map(conversation -> Answer.json(HttpStatus.OK, ShownConversation.of(conversation)))
                .orElseGet(answer::unknownCode);
    }
}
