package se.lyhord.register.learn.train;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.lyhord.classifier.corpus.Corpus;
import se.lyhord.register.database.ReadsTables;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Loops;
import se.lyhord.register.signal.Signal;

/** Training by itself, on nodes that may. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LearningProperties.class)
class LearnConfiguration {
    @Bean
    StarterExamples starterExamples() {
        return Corpus::training;
    }

    @Bean
    @ReadsTables
    @ConditionalOnProperty("lyhord.learning.enabled")
    Loops trainWhenDue(
            Routines routines,
            TrainingDue due,
            TrainingTurn turn,
            TrainModel trainModel,
            LearningProperties properties) {
        return new Loops(
                Signal.MODEL, List.of(new TrainWhenDue(routines, due, turn, trainModel, properties.interval())));
    }
}
