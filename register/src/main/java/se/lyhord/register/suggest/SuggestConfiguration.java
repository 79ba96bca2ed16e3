package se.lyhord.register.suggest;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.register.signal.Loops;
import se.lyhord.register.signal.Signal;

/** Every node follows which models are in use. */
@Configuration(proxyBeanMethods = false)
class SuggestConfiguration {
    @Bean
    Loops followModels(NamndClassifiers classifiers, @Value("${lyhord.learning.follow:30s}") Duration interval) {
        return new Loops(Signal.MODEL, List.of(new FollowModels(classifiers, interval)));
    }
}
