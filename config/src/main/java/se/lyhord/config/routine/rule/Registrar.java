package se.lyhord.config.routine.rule;

/** Who registers what comes in. */
public enum Registrar {
    /** The förvaltning's registrator. */
    REGISTRATOR,
    /** Whoever received it. */
    RECEIVER,
    /** The municipality's kontaktcenter. */
    CONTACT_CENTRE
}
