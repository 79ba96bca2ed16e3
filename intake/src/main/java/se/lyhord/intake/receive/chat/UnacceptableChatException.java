package se.lyhord.intake.receive.chat;

/** A chat message cannot be taken as it is. */
public final class UnacceptableChatException extends RuntimeException {
    /**
     * Refuses it.
     *
     * @param sentence in Swedish, for the citizen
     */
    public UnacceptableChatException(String sentence) {
        super(sentence);
    }

    /** Why, as a sentence in Swedish for the citizen. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
