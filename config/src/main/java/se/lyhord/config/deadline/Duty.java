package se.lyhord.config.deadline;

/** What must be done before some moment. */
public enum Duty {
    /** The bekräftelse that the message has come. */
    BEKRAFTELSE("bekraftelse", "Bekräftelse"),
    /** The answer. */
    SVAR("svar", "Svar"),
    /** The answer to what must be investigated first, where an enhet has a longer limit for that. */
    SVAR_EFTER_UTREDNING("svar-efter-utredning", "Svar efter utredning"),
    /** Word that the answer is late, and why, if it is going to be. */
    DROJSMAL("drojsmal", "Besked om försening"),
    /** The matter is with those whose rules it follows, and the citizen has been told. */
    OMSTYRNING("omstyrning", "Omstyrning"),
    /** A private provider has told its side. */
    UTFORARSVAR("utforarsvar", "Svar från utföraren"),
    /** A measure has been followed up. */
    UPPFOLJNING("uppfoljning", "Uppföljning av åtgärd");

    private final String id;
    private final String label;

    Duty(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The duty as machines read it. */
    public String id() {
        return id;
    }

    /** The duty in Swedish. */
    public String label() {
        return label;
    }
}
