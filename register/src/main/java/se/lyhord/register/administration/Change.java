package se.lyhord.register.administration;

/** What can happen to accounts and absences. */
public enum Change {
    /** An account came. */
    ADDED,
    /** A person has another name. */
    RENAMED,
    /** A person has other roles or enheter, or is another one in the routine. */
    MOVED,
    /** An administrator gave a one-time password. */
    ONE_TIME_PASSWORD,
    /** The person chose a password. */
    OWN_PASSWORD,
    /** The account opens no more. */
    CLOSED,
    /** It opens again. */
    OPENED,
    /** Somebody is going to be away. */
    ABSENCE_ADDED,
    /** Somebody is back. */
    ABSENCE_ENDED
}
