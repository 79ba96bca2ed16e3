package se.lyhord.config.routine.people;

/** Whom a flag calls on the same day. */
public enum Alarm {
    /** The registrator. */
    REGISTRATOR("Registratorn"),
    /** The chef of the enhet concerned. */
    ENHETSCHEF("Enhetschefen"),
    /** The chef of its avdelning. */
    AVDELNINGSCHEF("Avdelningschefen"),
    /** The one who answers for lex Sarah and lex Maria. */
    ANSVARIG_LEX("Ansvarig för lex Sarah och lex Maria"),
    /** The nämnd's upphandlare. */
    UPPHANDLARE("Upphandlaren");

    private final String label;

    Alarm(String label) {
        this.label = label;
    }

    /** The post in Swedish. */
    public String label() {
        return label;
    }

    /** Whether the whole nämnd has one, so that it is filled in {@code posts}; a chef is found by the enhet. */
    public boolean isForWholeNamnd() {
        return this != ENHETSCHEF && this != AVDELNINGSCHEF;
    }
}
