package se.lyhord.register.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ärende behind a figure.
 *
 * @param name diarienummer, or the reference while there is none
 * @param due when the answer, the provider's answer or the follow-up is due; null where nothing says
 * @param what the provider's id or the measure; empty for the others
 */
public record WatchedArende(
        long id,
        String name,
        String title,
        String unit,
        @Nullable Instant due,
        String what) {}
