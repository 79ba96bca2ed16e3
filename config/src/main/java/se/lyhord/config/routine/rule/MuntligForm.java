package se.lyhord.config.routine.rule;

/** What a spoken message becomes in the diary. */
public enum MuntligForm {
    /** A written, dated and signed note. */
    TJANSTEANTECKNING,
    /** The nämnd's printed form. */
    BLANKETT,
    /** The routine asks for no form of its own. */
    FREE
}
