package se.lyhord.classifier.gloss;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * How a language bends its words.
 *
 * @param stemmers makes what takes the endings off; each is for one thread
 */
record Bending(Supplier<UnaryOperator<String>> stemmers) {
    static final Bending NONE = new Bending(UnaryOperator::identity);

    static Bending by(SnowballStemmer.ALGORITHM algorithm) {
        return new Bending(() -> {
            var stemmer = new SnowballStemmer(algorithm);
            return word -> stemmer.stem(word).toString();
        });
    }
}
