package se.lyhord.register.ledger;

/** How a message came. */
public enum Channel {
    /** An e-mail; the raw bytes are RFC 5322. */
    MAIL,
    /** The citizens' page; the raw bytes are the chat message as JSON. */
    CHAT,
    /** A colleague wrote down what was said or came on paper; the raw bytes are the form as JSON. */
    DESK
}
