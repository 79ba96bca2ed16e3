package se.lyhord.intake.converse;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.suggest.Suggestions;

/** The conversation's only tie to Spring. */
@Configuration(proxyBeanMethods = false)
class ConverseConfiguration {
    @Bean
    SuggestInTime suggestInTime(
            Suggestions suggestions, @Value("${lyhord.converse.patience:500ms}") Duration patience) {
        return new SuggestInTime(suggestions, patience);
    }

    @Bean
    Converse converse(Routines routines, SuggestInTime suggesting, Clock clock) {
        return new Converse(routines, suggesting, clock);
    }
}
