package se.lyhord.intake.road;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.register.suggest.Suggestions;

/** The program with a message that ends it, as one that takes all memory would: at once and without a word. */
@Import(IntakeAlone.class)
public class MortalIntake {
    static final String DEADLY = "dödligt brev";
    static final int EXIT = 137;

    /** Runs as a process of its own. */
    public static void main(String[] args) {
        SpringApplication.run(MortalIntake.class, args);
    }

    @Bean
    @Primary
    Suggestions mortal() {
        Classifier real = Classifiers.builtIn();
        return namnd -> (subject, text) -> {
            if (text.contains(DEADLY)) {
                Runtime.getRuntime().halt(EXIT);
            }
            return real.suggest(subject, text);
        };
    }
}
