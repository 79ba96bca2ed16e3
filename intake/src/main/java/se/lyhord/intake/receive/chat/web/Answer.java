package se.lyhord.intake.receive.chat.web;

import java.util.function.Supplier;
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
import org.springframework.transaction.TransactionException;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.KeyReusedException;

/** Answers to apps: what they asked for, or a problem in one shape (RFC 9457) with a sentence that helps. */
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private Answer() {}

    /** What was done, or why it was not. */
    static Message<?> of(Supplier<Message<?>> deed) {
        try {
            return deed.get();
        } catch (UnacceptableChatException refusal) {
            return problem(HttpStatus.BAD_REQUEST, "Meddelandet behöver rättas", refusal.sentence());
        } catch (KeyReusedException reused) {
            return problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Nyckeln är använd",
                    "Ett annat meddelande har redan skickats med samma nyckel. Ladda om sidan och skicka igen.");
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A chat message was not recorded, and its sender told so", away);
            return problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Meddelandet kunde inte tas emot",
                    "Något gick fel hos oss och ditt meddelande är inte skickat. Försök igen om en stund, eller ring oss.");
        }
    }

    /** There is no such conversation. */
    static Message<?> unknownCode() {
        return problem(
                HttpStatus.UNAUTHORIZED, "Koden känns inte igen", "Kontrollera koden på ditt kvitto och försök igen.");
    }

    static Message<?> json(HttpStatus status, Object payload) {
        return message(status, MediaType.APPLICATION_JSON, payload);
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
                // A receipt has a code in it, a conversation a citizen's words.
                .setHeader("Cache-Control", "no-store")
                .build();
    }
}
