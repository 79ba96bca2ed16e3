package se.lyhord.config.routine.people;

/** What a person is in the nämnd's work; a routine says which verbs each role may use. */
public enum Role {
    /** Confirms, routes and closes; in some municipalities the kontaktcenter does. */
    REGISTRATOR("registrator"),
    /** Investigates and answers for an enhet. */
    HANDLAGGARE("handläggare"),
    /** Answers for an enhet. */
    CHEF("chef"),
    /** Counts and follows up, and sees no single citizen. */
    CONTROLLER("controller"),
    /** Keeps users and settings. */
    ADMIN("administratör");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role in Swedish, indefinite form. */
    public String label() {
        return label;
    }
}
