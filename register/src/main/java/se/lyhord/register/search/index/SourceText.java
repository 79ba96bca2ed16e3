package se.lyhord.register.search.index;

/**
 * A text of an ärende.
 *
 * @param name of the file that it stands in; empty otherwise
 */
public record SourceText(long arende, Source source, String name, String text) {}
