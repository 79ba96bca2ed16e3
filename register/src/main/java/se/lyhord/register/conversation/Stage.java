package se.lyhord.register.conversation;

/** How far a matter has come, as its sender needs to know it. */
public enum Stage {
    /** It has arrived and nobody has decided about it. */
    RECEIVED,
    /** Somebody has it. */
    AT_WORK,
    /** It has been answered. */
    ANSWERED,
    /** It was answered and has come to its end. */
    CLOSED,
    /** It has come to its end without an answer. */
    ENDED
}
