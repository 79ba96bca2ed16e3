package se.lyhord.classifier.local;

/**
 * How probable it is that a message is for one of the nämnd's enheter.
 *
 * @param unit its id
 * @param probability between 0 and 1
 * @param label the one of the model's answers that did most for it; empty when only its own words did
 */
public record LocalAnswer(String unit, double probability, String label) {}
