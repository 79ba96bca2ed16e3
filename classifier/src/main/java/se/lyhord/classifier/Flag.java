package se.lyhord.classifier;

/**
 * Something in the message that a registrator must not overlook.
 *
 * @param id flag id, as the routine spells it
 * @param evidence the words or the kind of number that raised it; never a whole personnummer
 */
public record Flag(String id, String evidence) {}
