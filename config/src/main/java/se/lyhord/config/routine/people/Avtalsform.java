package se.lyhord.config.routine.people;

/** What binds a private provider, and so who follows the contract up. */
public enum Avtalsform {
    /** Chosen by the citizen among approved ones (LOV). */
    VALFRIHET,
    /** Called off from a framework contract. */
    RAMAVTAL,
    /** Procured by the nämnd itself. */
    ENTREPRENAD
}
