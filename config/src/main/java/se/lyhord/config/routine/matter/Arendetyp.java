package se.lyhord.config.routine.matter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.krav.Krav;

/**
 * A kind of ärende.
 *
 * @param description what makes a message this kind, for the registrator
 * @param inScope whether this routine handles the kind
 * @param excludedWhen id of a flag that alone takes the kind out of the routine; null where it is in or out as such
 * @param target id of the enhet that an excluded kind goes to; null when the routine names none
 * @param rerouteWithin how soon an excluded kind must have been passed on; null where nothing is said
 * @param whenReplyWanted id of the kind that it is handled as when the citizen wants a reply; null where that changes nothing
 */
public record Arendetyp(
        String id,
        String name,
        String description,
        boolean inScope,
        @Nullable String excludedWhen,
        @Nullable String target,
        @Nullable Tidsfrist rerouteWithin,
        @Nullable String whenReplyWanted) {
    private static final String NO_MATTER = "ovrigt";

    /** Refuses empty texts, and a road out of the routine for a kind that stays. */
    public Arendetyp {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
        if (inScope && excludedWhen == null && (target != null || rerouteWithin != null)) {
            throw new IllegalArgumentException(
                    "ärendetypen ”%s” hanteras enligt rutinen och kan därför inte ha nyckeln ”%s”"
                            .formatted(id, target == null ? "rerouteWithin" : "target"));
        }
        if (!inScope && excludedWhen != null) {
            throw new IllegalArgumentException(
                    "ärendetypen ”%s” är alltid undantagen och kan därför inte ha nyckeln ”excludedWhen”"
                            .formatted(id));
        }
    }

    /** Whether a message of this kind, with these flags, is handled by this routine. */
    public boolean isHandled(Set<String> flagIds) {
        return inScope && (excludedWhen == null || !flagIds.contains(excludedWhen));
    }

    /** Whether a message of this kind, with these flags, calls for nothing at all. */
    public boolean isNoMatter(Set<String> flagIds) {
        return id.equals(NO_MATTER) && !isHandled(flagIds);
    }
}
