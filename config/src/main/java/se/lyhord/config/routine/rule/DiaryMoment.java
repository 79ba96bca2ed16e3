package se.lyhord.config.routine.rule;

/** When an ärende takes its diarienummer. */
public enum DiaryMoment {
    /** As soon as the message has become an ärende. */
    OPENING,
    /** When a registrator has confirmed it. */
    CONFIRMATION
}
