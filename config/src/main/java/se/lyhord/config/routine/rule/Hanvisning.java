package se.lyhord.config.routine.rule;

/** What is done with a matter that another authority or förvaltning answers for. */
public enum Hanvisning {
    /** It is sent there, and the citizen is told. */
    FORWARDED_WITH_NOTICE,
    /** It is sent there by the one who received it, without sending the citizen anywhere. */
    FORWARDED,
    /** The citizen is helped to the right authority. */
    GUIDED,
    /** The kontaktcenter takes it over. */
    VIA_CONTACT_CENTRE;

    /** Whether we send it ourselves, so that there must be somewhere to send it. */
    public boolean isSentByUs() {
        return this == FORWARDED_WITH_NOTICE || this == FORWARDED;
    }
}
