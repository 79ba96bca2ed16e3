package se.lyhord.intake.triage;

/**
 * A letter of ours as far as triage must know it.
 *
 * @param id the register's own id, handed back in the triage
 * @param arende the register's id of its ärende
 * @param name what it is in Swedish, definite form, as in "Bekräftelsen"
 */
public record KnownLetter(long id, String arende, String name) {}
