package se.lyhord.config.routine.rule;

/** What the bekräftelse follows. */
public enum BekraftelseTrigger {
    /** The message has come in. */
    RECEIPT("så snart meddelandet har kommit in"),
    /** A registrator has confirmed the ärende. */
    CONFIRMATION("när registratorn har bekräftat ärendet"),
    /** The ärende has been given to an enhet. */
    ROUTING("när någon har fått ärendet att handlägga"),
    /** A measure is taken or an inquiry has begun. */
    ACTION("när en åtgärd är vidtagen eller en utredning har börjat");

    private final String when;

    BekraftelseTrigger(String when) {
        this.when = when;
    }

    /** The moment in Swedish, as the end of a sentence. */
    public String when() {
        return when;
    }
}
