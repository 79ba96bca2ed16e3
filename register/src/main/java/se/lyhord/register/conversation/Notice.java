package se.lyhord.register.conversation;

/** What may happen in a conversation; each language has words of its own for it. */
public enum Notice {
    /** The citizen asked for a person. */
    ASKED_FOR_HUMAN,
    /** Somebody at the nämnd, by name, writes from now on. */
    TAKEN_OVER,
    /** That person has left; messages are read and answered as before. */
    LEFT,
    /** The citizen found the answer good. */
    SATISFIED,
    /** The citizen did not. */
    DISSATISFIED
}
