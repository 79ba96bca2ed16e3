package se.lyhord.register.learn.train;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a model is retrained, {@code lyhord.learning.*}.
 *
 * @param interval how often a node looks whether it is time
 * @param afterConfirmations so many new confirmations call for a retraining at once
 * @param nightlyFrom so many call for one in the night
 * @param fewest messages to learn from; with fewer nothing is learnt
 * @param most messages to learn from, the newest
 */
@ConfigurationProperties("lyhord.learning")
public record LearningProperties(
        @DefaultValue("1m") Duration interval,
        @DefaultValue("200") int afterConfirmations,
        @DefaultValue("20") int nightlyFrom,
        @DefaultValue("100") int fewest,
        @DefaultValue("2000") int most) {}
