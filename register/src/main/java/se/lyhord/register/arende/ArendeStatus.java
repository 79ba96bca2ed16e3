package se.lyhord.register.arende;

/** Where an ärende stands on its road, with the name that a registrator reads. */
public enum ArendeStatus {
    /** Registered by the bot; nobody has confirmed what it is. */
    INKOMMET("Inkommet"),
    /** A registrator has confirmed kind, factor and enhet. */
    BEKRAFTAT("Bekräftat"),
    /** An enhet has it. */
    FORDELAT("Fördelat"),
    /** The citizen has an answer. */
    BESVARAT("Besvarat"),
    /** Closed in the diary. */
    AVSLUTAT("Avslutat"),
    /** Another authority has it, and the citizen knows. */
    VIDAREBEFORDRAT("Vidarebefordrat"),
    /** A kind that the routine excludes, handed to where it belongs. */
    OMSTYRT("Omstyrt"),
    /** Void, with a reason. */
    MAKULERAT("Makulerat");

    private final String label;

    ArendeStatus(String label) {
        this.label = label;
    }

    /** Whether nobody has anything left to do. */
    public boolean isEnd() {
        return this == AVSLUTAT || this == VIDAREBEFORDRAT || this == OMSTYRT || this == MAKULERAT;
    }

    /** The status in Swedish. */
    public String label() {
        return label;
    }
}
