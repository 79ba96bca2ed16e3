package se.lyhord.register.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that a citizen can do with the register; calls the database's {@code citizen_*} functions alone, each a transaction of its own. */
@Component
public class CitizensDoor {
    private final JdbcClient jdbc;

    CitizensDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores a first message and begins its conversation; it has arrived when this returns. A retry with the same key and bytes gives the same
     * receipt with the same code.
     *
     * @throws KeyReusedException when the key came with another message before
     */
    public SendReceipt send(FirstMessage message) {
        throw new UnsupportedOperationException(message.namnd() + jdbc);
    }

    /** The whole conversation; empty when there is none with this code. */
    public Optional<Conversation> read(Code code) {
        return read(code, 0);
    }

    /**
     * The conversation with its later lines alone.
     *
     * @param afterLine id of the last line known
     */
    public Optional<Conversation> read(Code code, long afterLine) {
        return Optional.empty();
    }

    /**
     * Stores a later message; a retry gives the same receipt. Empty when there is no conversation with this code.
     *
     * @throws KeyReusedException when the key came with another message before
     */
    public Optional<SendReceipt> write(Code code, LaterMessage message) {
        return Optional.empty();
    }

    /** Calls for a person; false when there is no conversation with this code. */
    public boolean askForHuman(Code code) {
        return false;
    }

    /** Notes that the answer was good; false when there is no conversation with this code. Who finds it bad writes a {@link LaterMessage}. */
    public boolean satisfied(Code code) {
        return false;
    }

    /** Which of these conversations have lines after the one that is known of each; one question for all. */
    public Set<Code> withNewLines(Map<Code, Long> known) {
        return Set.of();
    }
}
