package se.lyhord.classifier.model;

import java.util.List;
import java.util.function.Supplier;
import se.lyhord.classifier.Reason;

/**
 * How much a text looks like those that had a flag.
 *
 * @param flag flag id
 * @param probability between 0 and 1, as often as among the examples, where flags are commoner than in the post
 * @param reasons the words that spoke most for it and against it; worked out when asked for
 */
public record Suspicion(String flag, double probability, Supplier<List<Reason>> reasons) {}
