package se.lyhord.intake.receive.chat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.integration.http.HttpHeaders;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.lyhord.register.conversation.SendKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers the citizens' page: a receipt, or a problem in one shape (RFC 9457) with a sentence that helps. */
@Component
class AnswerChat {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerChat.class);

    private final ReceiveChat receiveChat;
    private final JsonMapper json;

    AnswerChat(ReceiveChat receiveChat, JsonMapper json) {
        this.receiveChat = receiveChat;
        this.json = json;
    }

    Message<?> answer(String namnd, byte[] body) {
        try {
            return message(
                    HttpStatus.CREATED,
                    MediaType.APPLICATION_JSON,
                    receiveChat.receive(namnd, read(body), SendKey.random()));
        } catch (UnacceptableChatException refusal) {
            return problem(HttpStatus.BAD_REQUEST, "Meddelandet behöver rättas", refusal.sentence());
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A chat message was not recorded, and its sender told so", away);
            return problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Meddelandet kunde inte tas emot",
                    "Något gick fel hos oss och ditt meddelande är inte skickat. Försök igen om en stund, eller ring oss.");
        }
    }

    private ChatMessage read(byte[] body) {
        try {
            return json.readValue(body, ChatMessage.class);
        } catch (JacksonException garbage) {
            LOG.debug("A chat message is no JSON object", garbage);
            throw new UnacceptableChatException("Meddelandet gick inte att läsa. Ladda om sidan och försök igen.");
        }
    }

    private static Message<?> problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return message(status, MediaType.APPLICATION_PROBLEM_JSON, problem);
    }

    private static Message<?> message(HttpStatus status, MediaType type, Object payload) {
        return MessageBuilder.withPayload(payload)
                .setHeader(HttpHeaders.STATUS_CODE, status)
                .setHeader(MessageHeaders.CONTENT_TYPE, type)
                .build();
    }
}
