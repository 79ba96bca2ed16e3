package se.lyhord.register.ledger;

/**
 * A citizen's message as it is passed on to another authority.
 *
 * @param type media type of the bytes
 */
public record Original(String name, String type, RawMessage content) {}
