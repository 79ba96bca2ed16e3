package se.lyhord.console.citizen.page;

/**
 * What must be put right.
 *
 * @param field where
 * @param shown whether that field is on the page
 */
public record Wrong(String field, String message, boolean shown) {}
