package se.lyhord.config.routine;

/** Whom a flag calls on the same day. */
public enum Alarm {
    /** The registrator. */
    REGISTRATOR,
    /** The chef of the enhet concerned. */
    ENHETSCHEF,
    /** The chef of its avdelning. */
    AVDELNINGSCHEF,
    /** The one who answers for lex Sarah and lex Maria. */
    ANSVARIG_LEX,
    /** The nämnd's upphandlare. */
    UPPHANDLARE
}
