package se.lyhord.config.routine;

/** What a person is in the nämnd's work; a routine says which verbs each role may use. */
public enum Role {
    /** Confirms, routes and closes; in some municipalities the kontaktcenter does. */
    REGISTRATOR,
    /** Investigates and answers for an enhet. */
    HANDLAGGARE,
    /** Answers for an enhet. */
    CHEF,
    /** Counts and follows up, and sees no single citizen. */
    CONTROLLER,
    /** Keeps users and settings. */
    ADMIN
}
