package se.lyhord.console.citizen.page;

/**
 * An answer given.
 *
 * @param field to change it by
 * @param label what it is about
 * @param shown whether the label stands above it; the citizen's own story needs none
 */
public record Told(String field, String label, boolean shown, String answer) {}
