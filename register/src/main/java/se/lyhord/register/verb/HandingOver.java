package se.lyhord.register.verb;

import java.util.Map;
import java.util.Optional;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.KnownToRoutine;
import se.lyhord.register.verb.road.ExcludedKind;
import se.lyhord.register.verb.road.Units;

/**
 * What confirming would hand over to other rules, told before anything is done.
 *
 * @param said the confirmation with the enhet that the routine names
 * @param told what the citizen may know of where it goes, by placeholder
 */
public record HandingOver(Confirmation said, Map<String, String> told) {
    /** What this confirmation hands over; empty where the routine handles the kind, and where it is no matter for anybody. */
    public static Optional<HandingOver> of(Rutin rutin, Confirmation said) {
        Arendetyp kind = new KnownToRoutine(rutin).kindOf(said);
        ExcludedKind excluded = new ExcludedKind(kind);
        if (!ExcludedKind.is(kind, said) || excluded.isNoMatter(said)) {
            return Optional.empty();
        }
        Confirmation where = excluded.whereItGoes(said);
        return Optional.of(new HandingOver(where, ExcludedKind.told(new Units(rutin).ours(where.unit()))));
    }
}
