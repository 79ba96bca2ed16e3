package se.lyhord.config.routine.people;

/** What people do with an ärende, with the word on the button. */
public enum Verb {
    /** Says what it is and gives it to an enhet. */
    CONFIRM("Bekräfta och fördela"),
    /** Gives it to another enhet. */
    REROUTE("Fördela om"),
    /** Gives it to another enhet because somebody here is jävig (16–18 §§ förvaltningslagen). */
    JAV("Anmäl jäv"),
    /** Hands it to närmaste chef. */
    ESCALATE("Lämna till närmaste chef"),
    /** Notes that the citizen is not content, and does what the routine says then. */
    DISSATISFIED("Den som skrev är inte nöjd"),
    /** Sends it to the authority that answers for it. */
    FORWARD("Skicka till annan myndighet"),
    /** Hands a kind that the routine leaves out to where it belongs. */
    REROUTE_KIND("Lämna över enligt andra regler"),
    /** Begins the utredning. */
    BEGIN("Påbörja utredningen"),
    /** Tells the citizen that the answer is late, and why. */
    DELAY("Meddela att svaret dröjer"),
    /** Writes down what was said or done. */
    NOTE("Skriv tjänsteanteckning"),
    /** Keeps a measure that was taken or is planned. */
    MEASURE("Lägg till åtgärd"),
    /** Asks a private provider for its side, with a day to answer by. */
    ASK_PROVIDER("Fråga utföraren"),
    /** Keeps the provider's answer. */
    PROVIDER_REPLY("Utföraren har svarat"),
    /** Answers the citizen. */
    ANSWER("Svara"),
    /** Closes it in the diary. */
    CLOSE("Avsluta"),
    /** Takes it up again. */
    REOPEN("Öppna igen"),
    /** Lets another ärende of the same matter take it over. */
    MERGE("Slå ihop"),
    /** Points to a related ärende. */
    LINK("Länka"),
    /** Makes it void, with the reason. */
    VOID("Makulera"),
    /** Mends the arrival date, with the reason. */
    CORRECT_ARRIVAL("Rätta ankomstdatum"),
    /** Writes down what the utredning has come to. */
    WRITE_INQUIRY("Skriv utredning"),
    /** Asks a colleague of the nämnd, or notes that the one who wrote to us is to answer first. */
    ASK_COLLEAGUE("Fråga en kollega"),
    /** Tells the registrator that the enhet is done. */
    HAND_BACK("Klart: till registrator"),
    /** Decides about a letter that was left to a person. */
    SEE_TO_LETTER("Ta hand om brev");

    private final String label;

    Verb(String label) {
        this.label = label;
    }

    /** The word on the button. */
    public String label() {
        return label;
    }
}
