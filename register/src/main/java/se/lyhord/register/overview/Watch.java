package se.lyhord.register.overview;

/** What is watched at an enhet. */
public enum Watch {
    /** What waits for its answer. */
    OPEN("oppna", "Väntar på svar"),
    /** The answer is due within three arbetsdagar. */
    DUE("forfaller", "Förfaller snart"),
    /** The answer is late. */
    LATE("forsenade", "Försenade"),
    /** A private provider has not answered. */
    PROVIDER("utforare", "Väntar på utförare"),
    /** The day has come on which a measure was to be followed up. */
    MEASURE("uppfoljning", "Åtgärder att följa upp"),
    /** The enhet is done or has answered, no answer waits among the letters, and nobody has closed it. */
    TO_CLOSE("avsluta", "Att avsluta");

    private final String path;
    private final String label;

    Watch(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** The word in an address. */
    public String path() {
        return path;
    }

    /** The heading. */
    public String label() {
        return label;
    }
}
