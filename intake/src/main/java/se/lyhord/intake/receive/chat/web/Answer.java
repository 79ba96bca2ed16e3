package se.lyhord.intake.receive.chat.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.integration.http.HttpHeaders;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import se.lyhord.intake.converse.text.CitizenTexts;
import se.lyhord.intake.receive.chat.ChatReceipt;
import se.lyhord.intake.receive.chat.UnacceptableChatException;
import se.lyhord.register.conversation.KeyReusedException;

/** Answers to apps in one language: what they asked for, or a problem in one shape (RFC 9457) with a sentence that helps. */
record Answer(CitizenTexts texts) {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    /** In the language with this tag; in Swedish without one. */
    static Answer in(Optional<String> tag) {
        return new Answer(CitizenTexts.in(tag.orElse("sv")));
    }

    /** What was asked for, or why it cannot be given. */
    Message<?> read(Supplier<Message<?>> reading) {
        return of(reading, "unread", "unread");
    }

    /** What was done, or why it was not. */
    Message<?> send(Supplier<Message<?>> sending) {
        return of(sending, "unsent", "unsure");
    }

    /**
     * The same.
     *
     * @param before the trouble when the database was never reached
     * @param after the one when it may have done its part
     */
    private Message<?> of(Supplier<Message<?>> deed, String before, String after) {
        try {
            return deed.get();
        } catch (UnacceptableChatException refusal) {
            return message(
                    HttpStatus.BAD_REQUEST,
                    MediaType.APPLICATION_PROBLEM_JSON,
                    Problem.of(HttpStatus.BAD_REQUEST, texts.text("refused.title"), texts.say(refusal.said())));
        } catch (KeyReusedException reused) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "reused");
        } catch (CannotGetJdbcConnectionException | CannotCreateTransactionException away) {
            LOG.warn("The database could not be reached for an app, and its user told so", away);
            return problem(HttpStatus.SERVICE_UNAVAILABLE, before);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The database did not do what an app asked for, and its user told so", away);
            return problem(HttpStatus.SERVICE_UNAVAILABLE, after);
        } catch (RuntimeException unforeseen) {
            LOG.error("An app's request failed: {}", new Fault(unforeseen));
            return problem(HttpStatus.INTERNAL_SERVER_ERROR, after);
        }
    }

    /** There is no such conversation. */
    Message<?> unknownCode() {
        return problem(HttpStatus.UNAUTHORIZED, "code");
    }

    /**
     * A message has arrived.
     *
     * @param name of the sentence that says so
     */
    Message<?> arrived(ChatReceipt receipt, String name) {
        return json(HttpStatus.CREATED, ShownReceipt.of(receipt, texts.text("arrived." + name)));
    }

    static Message<?> json(HttpStatus status, Object payload) {
        return message(status, MediaType.APPLICATION_JSON, payload);
    }

    private Message<?> problem(HttpStatus status, String trouble) {
        return message(status, MediaType.APPLICATION_PROBLEM_JSON, Problem.of(status, texts, trouble));
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
