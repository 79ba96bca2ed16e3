package se.lyhord.classifier.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * How much a text looks like those that had a flag.
 *
 * @param flag flag id
 * @param probability between 0 and 1, as often as among the examples, where flags are commoner than in the post
 * @param words those that spoke most for it, strongest first; worked out when asked for
 */
public record Suspicion(String flag, double probability, Supplier<List<String>> words) {}
