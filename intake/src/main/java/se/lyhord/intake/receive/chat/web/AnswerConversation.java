package se.lyhord.intake.receive.chat.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.lyhord.intake.receive.chat.ReceiveChat;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Code;
import se.lyhord.register.conversation.Conversation;

/** Reads a conversation and goes on with it, for whoever has its code. */
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
        return Answer.of(() -> shown(asked));
    }

    /** Writes on; without a text what was only ticked is done: a person is called, or the answer was good. */
    Message<?> write(Object body, Asked asked) {
        return Answer.of(() -> asked.code()
                .filter(code -> door.read(code, Long.MAX_VALUE).isPresent())
                .<Message<?>>map(code -> write(code, readBody.read(body), asked))
                .orElseGet(Answer::unknownCode));
    }

    private Message<?> write(Code code, ReadBody.Sent sent, Asked asked) {
        boolean human = Boolean.TRUE.equals(sent.chat().wantsHuman());
        boolean satisfied = Boolean.TRUE.equals(sent.chat().satisfied());
        boolean onlyTicked = sent.message().text() == null && (human || satisfied);
        Message<?> answer = onlyTicked
                ? shown(asked)
                : receiveChat
                        .write(
                                code,
                                sent.message(),
                                asked.key(),
                                Boolean.FALSE.equals(sent.chat().satisfied()))
                        .<Message<?>>map(receipt -> Answer.json(HttpStatus.CREATED, receipt))
                        .orElseGet(Answer::unknownCode);
        if (human) {
            door.askForHuman(code);
        }
        if (satisfied) {
            door.satisfied(code);
        }
        return onlyTicked ? shown(asked) : answer;
    }

    private Message<?> shown(Asked asked) {
        Optional<Conversation> found = asked.code().flatMap(code -> door.read(code, asked.after()));
        return found.<Message<?>>map(conversation -> Answer.json(HttpStatus.OK, ShownConversation.of(conversation)))
                .orElseGet(Answer::unknownCode);
    }
}
