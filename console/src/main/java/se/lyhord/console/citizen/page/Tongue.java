package se.lyhord.console.citizen.page;

/**
 * A language to choose.
 *
 * @param tag BCP 47
 * @param name what it calls itself
 * @param dir {@code ltr} or {@code rtl}
 * @param chosen whether the page is in it
 */
public record Tongue(String tag, String name, String dir, boolean chosen) {}
