package se.lyhord.register.conversation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;

/** The desk's side of conversations: who waits for a person, and writing with them. */
@Component
public class LiveConversations {
    private final JdbcClient jdbc;

    LiveConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conversations about an ärende, oldest first; mostly one, none when it did not come by the citizens' page or the person may not read it. */
    public List<LiveConversation> of(Account reader, long arende) {
        throw new UnsupportedOperationException(reader.username() + arende + jdbc);
    }

    /** Who waits for a person in the ärenden that this person may read, who asked first, first. */
    public List<WaitingCitizen> waiting(Account reader) {
        return List.of();
    }

    /** How many that is. */
    public int countWaiting(Account reader) {
        return waiting(reader).size();
    }

    /**
     * Takes a conversation over; the citizen sees who.
     *
     * @throws se.lyhord.register.refusal.RefusedException when this person may not, or a colleague was first
     */
    public void takeOver(Account by, long conversation) {
        throw new UnsupportedOperationException(by.username() + conversation);
    }

    /**
     * Writes to the citizen; whoever writes has taken over.
     *
     * @throws se.lyhord.register.refusal.RefusedException when this person may not, a colleague has taken over, or nothing was written
     */
    public void say(Account by, long conversation, String text) {
        throw new UnsupportedOperationException(by.username() + conversation + text);
    }

    /**
     * Leaves a conversation that one had taken over.
     *
     * @throws se.lyhord.register.refusal.RefusedException when somebody else has it
     */
    public void leave(Account by, long conversation) {
        throw new UnsupportedOperationException(by.username() + conversation);
    }
}
