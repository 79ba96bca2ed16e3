package se.lyhord.register.search;

import java.time.Instant;

/**
 * Where a page of hits ended.
 *
 * @param arrivedAt when the last one came
 * @param id of the last one
 * @param seen how many candidates had been looked at, where the best come first
 */
public record SearchPlace(Instant arrivedAt, long id, int seen) {}
