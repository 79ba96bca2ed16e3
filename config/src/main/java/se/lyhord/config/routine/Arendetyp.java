package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;

/**
 * A kind of ärende.
 *
 * @param description what makes a message this kind, for the registrator
 * @param inScope whether this routine handles the kind
 * @param target id of the enhet that an excluded kind goes to; null when the routine names none
 */
public record Arendetyp(
        String id,
        String name,
        String description,
        boolean inScope,
        @Nullable String target) {
    /** Refuses empty texts, and a target for a kind that stays. */
    public Arendetyp {
        Krav.id(id);
        Krav.text("name", name);
        Krav.text("description", description);
        if (inScope && target != null) {
            throw new IllegalArgumentException(
                    "ärendetypen ”%s” hanteras enligt rutinen och kan därför inte ha nyckeln ”target”".formatted(id));
        }
    }
}
