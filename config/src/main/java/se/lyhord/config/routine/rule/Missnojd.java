package se.lyhord.config.routine.rule;

/** What happens when the citizen is not content with the answer or the handling. */
public enum Missnojd {
    /** Närmaste chef takes the ärende over. */
    CHIEF_TAKES_OVER,
    /** The handläggare hands the question on to närmaste chef. */
    PASSED_TO_CHIEF,
    /** The citizen is told where to turn. */
    TOLD_WHERE_TO_TURN,
    /** The routine says nothing. */
    UNREGULATED;

    /** Whether it ends with närmaste chef, so that there must be one. */
    public boolean needsChief() {
        return this == CHIEF_TAKES_OVER || this == PASSED_TO_CHIEF;
    }
}
