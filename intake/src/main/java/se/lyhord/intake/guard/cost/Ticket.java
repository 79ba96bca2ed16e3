package se.lyhord.intake.guard.cost;

/**
 * What somebody has to show before a message begins; both ways of paying for it are open to everybody.
 *
 * @param text to be sent along: as it is when the time has passed, or at once followed by {@code :N}, where SHA-256 of it all, in UTF-8,
 *     begins with so many zero bits
 * @param bits how many
 * @param seconds how long until it holds without
 */
public record Ticket(String text, int bits, long seconds) {}
