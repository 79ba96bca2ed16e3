package se.lyhord.register.search;

import java.time.Instant;

/**
 * Where a page of hits ended.
 *
 * @param way how its hits were found, in which the next page goes on
 * @param arrivedAt when the last one came
 * @param id of the last one
 * @param seen how many candidates had been looked at, where the best come first
 */
public record SearchPlace(Way way, Instant arrivedAt, long id, int seen) {
    /** As what the typed text was taken. */
    public enum Way {
        /** A diarienummer, telephone number or reference. */
        NUMBER,
        /** Words, or nothing at all. */
        WORDS
    }

    SearchPlace by(Way other) {
        return new SearchPlace(other, arrivedAt, id, seen);
    }
}
