package se.lyhord.register.learn.train;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.corpus.Example;
import se.lyhord.classifier.learn.OwnExample;

/**
 * Messages in the order in which they were confirmed, cut in two: the older to train on, the newest fifth to measure on.
 *
 * @param older to train on
 * @param newest to measure on: neither the present model nor the candidate has seen any of them
 */
record Material(List<ConfirmedMessage> older, List<ConfirmedMessage> newest) {
    private static final int FIFTH = 5;

    static Material of(List<ConfirmedMessage> all, @Nullable Instant seenByPresent) {
        int cut = all.size() - all.size() / FIFTH;
        return new Material(
                all.subList(0, cut),
                all.subList(cut, all.size()).stream()
                        .filter(message ->
                                seenByPresent == null || message.confirmedAt().isAfter(seenByPresent))
                        .toList());
    }

    /** Why it does not do, as a sentence in Swedish; null when it does. */
    @Nullable
    String lack(int fewest) {
        if (older.size() + newest.size() < fewest) {
            return "Det finns %d bekräftade meddelanden att lära av. Det behövs minst %d."
                    .formatted(older.size() + newest.size(), fewest);
        }
        if (newest.size() < fewest / FIFTH) {
            return "Det finns %d nya bekräftade meddelanden att pröva modellen på. Det behövs minst %d."
                    .formatted(newest.size(), fewest / FIFTH);
        }
        return null;
    }

    List<OwnExample> lessons() {
        return older.stream().map(ConfirmedMessage::example).toList();
    }

    List<Example> trials() {
        return newest.stream().map(message -> message.example().message()).toList();
    }

    @Nullable
    Instant seenUntil() {
        return older.isEmpty() ? null : older.getLast().confirmedAt();
    }
}
