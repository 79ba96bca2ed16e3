package se.lyhord.register.deadline;

/** What is owed to the citizen. */
public enum Duty {
    /** The bekräftelse that the message has come. */
    BEKRAFTELSE("Bekräftelse"),
    /** The answer. */
    SVAR("Svar");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** The duty in Swedish. */
    public String label() {
        return label;
    }
}
