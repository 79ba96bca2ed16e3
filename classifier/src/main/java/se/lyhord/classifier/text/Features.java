package se.lyhord.classifier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.lyhord.classifier.gloss.Glossary;

/**
 * A message as features: folded stems, stem bigrams and character 3- to 5-grams within words, the last at half weight; what stands
 * in the subject counts twice, and once more under names of its own.
 *
 * @param spellings the message's words in the citizen's spelling, which {@link Occurrence#word()} points into
 * @param names each feature once, in the order of the text, which {@link Occurrence#feature()} points into
 * @param occurrences every feature in the order of the text
 */
public record Features(Spellings spellings, List<String> names, List<Occurrence> occurrences) {
    /** Reads the beginning of the subject and of the text; any text at all will do. */
    public static Features of(String subject, String text) {
        return FeatureNames.of(Wording.of(subject, text, Glossary.NONE));
    }

    /** The same without the features whose names are not allowed. */
    public Features only(Predicate<String> allowed) {
        var left = new ArrayList<String>();
        var numbers = new int[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            boolean stays = allowed.test(names.get(i));
            numbers[i] = stays ? left.size() : -1;
            if (stays) {
                left.add(names.get(i));
            }
        }
        return new Features(
                spellings,
                left,
                occurrences.stream()
                        .filter(occurrence -> numbers[occurrence.feature()] >= 0)
                        .map(occurrence ->
                                new Occurrence(numbers[occurrence.feature()], occurrence.weight(), occurrence.word()))
                        .toList());
    }
}
