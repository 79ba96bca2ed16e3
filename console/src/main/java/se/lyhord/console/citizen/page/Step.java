package se.lyhord.console.citizen.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.converse.HelpLine;

/**
 * A step of the conversation before Skicka.
 *
 * @param carried the draft, as hidden form fields
 * @param key so that a message sent twice is one
 * @param draftName under which the browser keeps the draft
 * @param wantsHuman whether the citizen has asked for a person
 * @param told what has been answered
 * @param warned what the citizen should know now
 * @param faults what must be put right
 * @param asked the question; null when all that is left is to send
 * @param maySend whether it could be sent now
 * @param people whom to call to speak with a person
 */
public record Step(
        Map<String, String> carried,
        String key,
        String draftName,
        boolean wantsHuman,
        List<Told> told,
        List<Warned> warned,
        List<Wrong> faults,
        @Nullable Asked asked,
        boolean maySend,
        List<HelpLine> people) {
    /** Keeps its own copies. */
    public Step {
        carried = Map.copyOf(carried);
        told = List.copyOf(told);
        warned = List.copyOf(warned);
        faults = List.copyOf(faults);
        people = List.copyOf(people);
    }

    /** What is wrong in this field; null when nothing is. */
    public @Nullable String faultIn(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Wrong::message)
                .findFirst()
                .orElse(null);
    }
}
