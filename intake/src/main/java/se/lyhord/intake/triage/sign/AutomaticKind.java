package se.lyhord.intake.triage.sign;

/** What sort of machine mail it is, in the order in which triage asks. */
public enum AutomaticKind {
    /** Sent by ourselves and come back. */
    OWN_MAIL,
    /** A letter of ours, or somebody's, was not delivered. */
    BOUNCE,
    /** A read or delivery receipt (RFC 8098). */
    RECEIPT,
    /** An answer to a calendar invitation. */
    CALENDAR,
    /** An automatic answer or a machine's message. */
    AUTO_REPLY,
    /** Newsletter or mailing list. */
    LIST
}
