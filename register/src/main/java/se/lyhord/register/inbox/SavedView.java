package se.lyhord.register.inbox;

/**
 * Filters that a person has given a name.
 *
 * @param query the filters as in the address of the page
 */
public record SavedView(String name, String query) {}
