package se.lyhord.classifier.model;

import java.util.Locale;
import se.lyhord.classifier.corpus.Example;

/** What is asked about a message, each with the weighting that served it best when measured across writers. */
public enum Question {
    /** Ärendetyp: told by small words too, half the post is klagomål, which is evened out. */
    KIND(1.1, .5, .7, .15),
    /** Kvalitetsfaktor. */
    FACTOR(1.5, .5, 2, 0),
    /** Enhet: told by rare words, once is enough. */
    UNIT(2, .5, 1.5, 0);

    private final double idfPower;
    private final double countPower;
    private final double l2;
    private final double evening;

    Question(double idfPower, double countPower, double l2, double evening) {
        this.idfPower = idfPower;
        this.countPower = countPower;
        this.l2 = l2;
        this.evening = evening;
    }

    /** The example's answer to this question, empty when it has none. */
    public String labelOf(Example example) {
        return switch (this) {
            case KIND -> example.kind();
            case FACTOR -> example.factor();
            case UNIT -> example.unit();
        };
    }

    /** Name of the question in files and output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Weighting weighting() {
        return new Weighting(idfPower, countPower);
    }

    /** How dear large weights are when the model is trained. */
    double l2() {
        return l2;
    }

    /** How far common answers are held back: 0 not at all, 1 as if all were equally common. */
    double evening() {
        return evening;
    }
}
