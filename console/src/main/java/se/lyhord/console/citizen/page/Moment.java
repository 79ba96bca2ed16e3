package se.lyhord.console.citizen.page;

/**
 * A moment.
 *
 * @param iso as a program reads it (ISO 8601)
 * @param words as it is read
 */
public record Moment(String iso, String words) {}
