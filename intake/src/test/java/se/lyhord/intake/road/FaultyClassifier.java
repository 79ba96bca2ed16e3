package se.lyhord.intake.road;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Suggestion;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.register.suggest.Suggestions;

/** The classifier with two faults, each asked for by words in the message; only for tests that import it, so it is no configuration to be found. */
class FaultyClassifier {
    /** Makes it fail. */
    static final String BREAK = "spräng programmet";

    /** Makes it suggest what PostgreSQL cannot keep. */
    static final String SPOIL = "spräng databasen";

    @Bean
    @Primary
    Suggestions faulty() {
        Classifier real = Classifiers.builtIn();
        return namnd -> (subject, text) -> {
            if (text.contains(BREAK)) {
                throw new IllegalStateException("Broken by this message");
            }
            Suggestion suggestion = real.suggest(subject, text);
            return text.contains(SPOIL) ? spoilt(suggestion) : suggestion;
        };
    }

    private static Suggestion spoilt(Suggestion suggestion) {
        return new Suggestion(
                suggestion.kind(),
                suggestion.factor(),
                suggestion.unit(),
                Stream.of(new Flag("akut", "\0")).toList(),
                suggestion.language());
    }
}
