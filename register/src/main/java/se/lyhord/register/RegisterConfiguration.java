package se.lyhord.register;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.lyhord.register.routine.ReloadRoutines;
import se.lyhord.register.routine.RoutineFiles;
import se.lyhord.register.routine.Routines;

/** What the whole program shares: the routine, the working days, the time. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    RoutineFiles routineFiles(@Value("${lyhord.routine:hasselby-vallingby}") List<String> names) {
        return new RoutineFiles(names.stream().map(String::strip).toList());
    }

    @Bean
    Routines routines(RoutineFiles files, Clock clock) {
        return new Routines(files.read(), clock);
    }

    @Bean
    ReloadRoutines reloadRoutines(
            RoutineFiles files, Routines routines, @Value("${lyhord.routine-reload:10s}") Duration interval) {
        return new ReloadRoutines(files, routines, interval);
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
