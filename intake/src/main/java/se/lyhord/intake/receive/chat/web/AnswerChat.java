package se.lyhord.intake.receive.chat.web;

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

    /** Answers in the language that the app asks for; without one, as soon as the message is read, in the language that it names. */
    Message<?> answer(Object body, Asked asked) {
        return asked.answer(null).send(() -> {
            ReadBody.Sent sent = readBody.read(body);
            Answer answer = asked.answer(sent.chat().language());
            return answer.send(
                    () -> answer.arrived(receiveChat.receive(asked.namnd(), sent.message(), asked.key()), "first"));
        });
    }
}
