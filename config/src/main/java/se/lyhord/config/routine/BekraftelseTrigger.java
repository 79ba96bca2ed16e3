package se.lyhord.config.routine;

/** What the bekräftelse follows. */
public enum BekraftelseTrigger {
    /** The message has come in. */
    RECEIPT,
    /** A registrator has confirmed the ärende. */
    CONFIRMATION,
    /** The ärende has been given to an enhet. */
    ROUTING,
    /** A measure is taken or an inquiry has begun. */
    ACTION
}
