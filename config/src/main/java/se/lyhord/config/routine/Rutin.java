package se.lyhord.config.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.config.calendar.Tidsfrist;

/**
 * Everything that one nämnd has decided about its synpunkter och klagomål.
 *
 * @param id the file's name without its ending
 * @param inForce first day on which this version holds
 * @param kinds ärendetyper, in the order that a registrator sees them
 * @param factors kvalitetsfaktorer, likewise
 * @param units every enhet that a message can be sent to, likewise
 * @param flags what calls for more than the usual handling, most urgent first
 */
public record Rutin(
        String id,
        LocalDate inForce,
        Namnd namnd,
        List<Arendetyp> kinds,
        List<Kvalitetsfaktor> factors,
        List<Enhet> units,
        List<Flagga> flags,
        Diarieregler diary,
        Bekraftelseregler acknowledgement,
        Svarsregler answer,
        Brevmallar letters) {
    /** Refuses two parts with the same id, a routine without kinds, factors or units, and an excluded kind's unknown target. */
    public Rutin {
        Krav.id(id);
        kinds = Krav.unique("kinds", kinds, Arendetyp::id);
        factors = Krav.unique("factors", factors, Kvalitetsfaktor::id);
        units = Krav.unique("units", units, Enhet::id);
        flags = Krav.unique("flags", flags, Flagga::id);
        Krav.someOf("kinds", kinds);
        Krav.someOf("factors", factors);
        Krav.someOf("units", units);
        Krav.targetsExist(kinds, units);
    }

    /** The ärendetyp with this id, if the routine has it. */
    public Optional<Arendetyp> kind(String kindId) {
        return kinds.stream().filter(kind -> kind.id().equals(kindId)).findFirst();
    }

    /** The kvalitetsfaktor with this id, if the routine has it. */
    public Optional<Kvalitetsfaktor> factor(String factorId) {
        return factors.stream().filter(factor -> factor.id().equals(factorId)).findFirst();
    }

    /** The enhet with this id, if the routine has it. */
    public Optional<Enhet> unit(String unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    /** How soon the citizen is to have an answer: the enhet's own limit, otherwise (also for an unknown enhet) the general one. */
    public Tidsfrist answerWithin(String unitId) {
        return unit(unitId)
                .flatMap(unit -> Optional.ofNullable(unit.answerWithin()))
                .orElse(answer.within());
    }
}
