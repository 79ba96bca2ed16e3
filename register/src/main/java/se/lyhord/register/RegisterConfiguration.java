package se.lyhord.register;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.lyhord.config.routine.Rutiner;
import se.lyhord.register.routine.Routines;

/** What the whole program shares: the routine, the working days, the time. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    Routines routines(@Value("${lyhord.routine:hasselby-vallingby}") List<String> names, Clock clock) {
        return new Routines(
                names.stream().map(String::strip).map(Rutiner::named).toList(), clock);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
