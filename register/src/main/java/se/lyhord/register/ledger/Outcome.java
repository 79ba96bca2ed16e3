package se.lyhord.register.ledger;

/** What became of a message; each has exactly one. */
public enum Outcome {
    /** It opened a new ärende. */
    REGISTERED,
    /** It was added to an ärende that existed. */
    FOLLOW_UP,
    /** The same content had come before. */
    DUPLICATE,
    /** A machine sent it: auto-reply, bounce, list, own mail. */
    AUTOMATIC,
    /** It could not be read or processed; a registrator takes it by hand. */
    QUARANTINED,
    /** A registrator decided that it is nothing. */
    DISMISSED
}
