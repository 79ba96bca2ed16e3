package se.lyhord.classifier.suggest;

import se.lyhord.classifier.flag.FlagRules;
import se.lyhord.classifier.text.TextReader;

/** What the classifiers of all nämnder have in common and none learns, read once. */
public record Basis(FlagRules flags, TextReader reader) {
    /** What comes with the program. */
    public static Basis builtIn() {
        return new Basis(FlagRules.builtIn(), TextReader.builtIn());
    }
}
