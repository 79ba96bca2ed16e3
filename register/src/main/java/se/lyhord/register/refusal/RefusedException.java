package se.lyhord.register.refusal;

/** An ärende does not allow what was asked of it; the message is a sentence in Swedish for the one who asked. */
public final class RefusedException extends RuntimeException {
    /** Refuses with that sentence. */
    public RefusedException(String sentence) {
        super(sentence);
    }
}
