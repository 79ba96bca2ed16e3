package se.lyhord.register.ledger;

/**
 * A message is in the ledger.
 *
 * @param isNew false when it was there already
 */
public record Recorded(long id, Reference reference, boolean isNew) {}
