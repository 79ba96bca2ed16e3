package se.lyhord.config.routine.rule;

/**
 * What is done with an ärende on its way, beside answering it.
 *
 * @param delayNotice whether the citizen must be told that the answer is late, and why, before the answer's deadline ends
 */
public record Handlaggningsregler(
        boolean delayNotice, Missnojd dissatisfied, Hanvisning otherAuthority, Avslut closing) {}
