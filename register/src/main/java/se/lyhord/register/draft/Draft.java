package se.lyhord.register.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What a person has begun to fill in.
 *
 * @param fields what stands in its fields, by their keys
 * @param seen how many events the ärende's log had when it was begun; 0 when it is about something else
 * @param version how many times it has been saved
 */
public record Draft(long id, Map<String, String> fields, int seen, int version, Instant savedAt) {
    /** Keeps its own copy of the fields. */
    public Draft {
        fields = Map.copyOf(fields);
    }
}
