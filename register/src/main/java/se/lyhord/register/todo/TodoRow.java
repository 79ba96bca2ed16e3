package se.lyhord.register.todo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.register.arende.Sender;

/**
 * An ärende that somebody at an enhet has to do with.
 *
 * @param name diarienummer, or the reference while there is none
 * @param companion whether it was opened beside another, so that nobody wrote it
 * @param takenOverBy the chef who took it over, by the id in the routine
 * @param flags that stand, by their ids in the routine
 * @param answerDue null where nothing says
 * @param waitsFor what it waits for; null when it waits for nobody
 * @param news when the newest message came, where nobody has done anything since; null when somebody has, or when there is none but the first
 * @param proposed whether an answer proposed by mail lies there
 * @param cameBack whether the last answer came back, and nobody has answered since
 */
public record TodoRow(
        long id,
        TodoGroup group,
        String name,
        String title,
        Sender sender,
        boolean companion,
        String unit,
        @Nullable String takenOverBy,
        List<String> flags,
        @Nullable Instant answerDue,
        @Nullable WaitsFor waitsFor,
        @Nullable Instant news,
        boolean proposed,
        boolean cameBack) {
    /** Keeps its own copy. */
    public TodoRow {
        flags = List.copyOf(flags);
    }
}
