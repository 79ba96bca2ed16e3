package se.lyhord.register;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.lyhord.config.calendar.Arbetsdagar;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Rutiner;

/** What the whole program shares: the routine, the working days, the time. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    Rutin rutin(@Value("${lyhord.routine:hasselby-vallingby}") String name) {
        return Rutiner.named(name);
    }

    @Bean
    Arbetsdagar arbetsdagar(Rutin rutin) {
        return new Arbetsdagar(rutin.freeDays());
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
