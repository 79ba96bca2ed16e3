package se.lyhord.intake.receive.chat;

import java.util.Map;
import se.lyhord.intake.converse.text.Said;

/** A chat message cannot be taken as it is. */
public final class UnacceptableChatException extends RuntimeException {
    private final transient Said said;

    /**
     * Refuses it.
     *
     * @param said why, for the citizen
     */
    public UnacceptableChatException(Said said) {
        super(said.key());
        this.said = said;
    }

    /** With the text {@code refused.} and this name. */
    static UnacceptableChatException refused(String name) {
        return new UnacceptableChatException(new Said("refused." + name, Map.of()));
    }

    /** Why, to be said in the citizen's language. */
    public Said said() {
        return said;
    }
}
