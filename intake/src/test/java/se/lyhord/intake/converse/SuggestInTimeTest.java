package se.lyhord.intake.converse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;

class SuggestInTimeTest {
    private static final Ranking PRAISE = new Ranking(List.of(new Alternative("berom", .9, List.of())), false);
    private static final Suggestion THOUGHT = new Suggestion(PRAISE, PRAISE, PRAISE, List.of(), "sv");

    @Test
    void whatIsThoughtInTimeIsSaid() {
        try (SuggestInTime suggesting = new SuggestInTime(namnd -> (subject, text) -> THOUGHT, Duration.ofMinutes(1))) {
            assertThat(suggesting.of("hv", "Tack!")).isEqualTo(THOUGHT);
        }
    }

    @Test
    void theConversationGoesOnWithoutASlowSuggestion() {
        CountDownLatch never = new CountDownLatch(1);
        Classifier slow = (subject, text) -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return THOUGHT;
        };

        try (SuggestInTime suggesting = new SuggestInTime(namnd -> slow, Duration.ofMillis(20))) {
            assertThat(suggesting.of("hv", "Tack!")).isEqualTo(Suggesting.NOTHING);
        }
    }

    @Test
    void theConversationGoesOnWithoutASuggestionThatFails() {
        Classifier broken = (subject, text) -> {
            throw new IllegalStateException("no model");
        };

        try (SuggestInTime suggesting = new SuggestInTime(namnd -> broken, Duration.ofMinutes(1))) {
            assertThat(suggesting.of("hv", "Tack!")).isEqualTo(Suggesting.NOTHING);
        }
    }
}
