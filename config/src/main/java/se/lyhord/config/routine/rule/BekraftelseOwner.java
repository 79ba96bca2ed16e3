package se.lyhord.config.routine.rule;

/** Who answers for the bekräftelse. */
public enum BekraftelseOwner {
    /** The registrator. */
    REGISTRATOR,
    /** Whoever received the message. */
    RECEIVER,
    /** The enhet that handles the ärende. */
    UNIT,
    /** The kontaktcenter. */
    CONTACT_CENTRE
}
