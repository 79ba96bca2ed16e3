package se.lyhord.config.routine.rule;

/** What the diary needs before an ärende is closed in it. */
public enum Avslut {
    /** A copy of the answer, or a tjänsteanteckning where it was spoken, to the registrator, who closes. */
    COPY_OF_ANSWER,
    /** The whole ärende with its utredning. */
    WHOLE_CASE,
    /** The routine says nothing; the answer itself closes. */
    UNREGULATED
}
