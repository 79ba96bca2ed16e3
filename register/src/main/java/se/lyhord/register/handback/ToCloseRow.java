package se.lyhord.register.handback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An ärende that the registrator has something left to do with before it is closed.
 *
 * @param name diarienummer, or the reference while there is none
 * @param answered whether the citizen has an answer
 * @param proposed when the answer came that an enhet proposes by mail; null when there is none
 * @param note what the enhet wrote when it was done; null when it has not said so
 */
public record ToCloseRow(
        long id,
        String name,
        String title,
        @Nullable String unit,
        boolean answered,
        @Nullable Instant proposed,
        @Nullable String note) {}
