package se.lyhord.classifier.model;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import se.lyhord.classifier.corpus.Example;

/**
 * How examples are gone through.
 *
 * @param times how often an example counts
 * @param features names of the features that may be learnt
 */
public record Curriculum(ToIntFunction<Example> times, Predicate<String> features) {
    /** Every example once and every feature. */
    public static final Curriculum PLAIN = new Curriculum(example -> 1, name -> true);
}
