package se.lyhord.register.search;

import se.lyhord.register.search.index.Source;

/**
 * A piece of a text in which words stand that were asked for.
 *
 * @param file name of the file that it stands in; empty otherwise
 */
public record Passage(Source source, String file, MarkedWords text) {}
