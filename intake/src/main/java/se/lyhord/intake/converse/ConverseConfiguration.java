package se.lyhord.intake.converse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.register.routine.Routines;

/** The conversation's only tie to Spring. */
@Configuration(proxyBeanMethods = false)
class ConverseConfiguration {
    @Bean
    Converse converse(Routines routines) {
        return new Converse(routines);
    }
}
