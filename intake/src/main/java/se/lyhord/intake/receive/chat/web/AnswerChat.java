package se.lyhord.intake.receive.chat.web;

import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.lyhord.intake.receive.chat.ReceiveChat;

/** Takes a first message. */
@Component
class AnswerChat {
    private final ReceiveChat receiveChat;
    private final ReadBody readBody;

    AnswerChat(ReceiveChat receiveChat, ReadBody readBody) {
        this.receiveChat = receiveChat;
        this.readBody = readBody;
    }

    Message<?> answer(Object body, Asked asked) {
        return Answer.of(() -> Answer.json(
                HttpStatus.CREATED,
                receiveChat.receive(asked.namnd(), readBody.read(body).message(), asked.key())));
    }
}
