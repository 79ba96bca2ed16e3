package se.lyhord.classifier.learn;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.lyhord.classifier.corpus.Example;

/** The words that the examples which come with the program write with a small letter: a capital one that is not among them may be a name. */
final class KnownWords {
    private final Set<String> words = new HashSet<>();

    KnownWords(Collection<Example> starter) {
        for (var example : starter) {
            for (var spoken : Spoken.of(example.subject() + "\n" + example.text())) {
                if (!spoken.isCapitalised() || isShouted(spoken)) {
                    words.add(spoken.isCapitalised() ? spoken.word() : spoken.lower());
                }
            }
        }
    }

    boolean has(Spoken spoken) {
        return words.contains(spoken.lower()) || words.contains(spoken.word());
    }

    /** LSS and SL are no names. */
    static boolean isShouted(Spoken spoken) {
        return spoken.word().length() > 1 && spoken.word().chars().noneMatch(Character::isLowerCase);
    }
}
