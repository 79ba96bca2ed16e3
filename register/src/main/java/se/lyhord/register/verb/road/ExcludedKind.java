package se.lyhord.register.verb.road;

import java.util.Map;
import java.util.Set;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.event.RoadEvent.HandedOver;
import se.lyhord.register.verb.engine.Step;

/** A kind that the routine leaves out, as such or with a flag, and where it goes. */
public record ExcludedKind(Arendetyp kind) {
    /** Whether a message of this kind is left out. */
    public static boolean is(Arendetyp kind, Confirmation said) {
        return !kind.isHandled(Set.copyOf(said.flags()));
    }

    /** Whether it calls for nothing at all. */
    public boolean isNoMatter(Confirmation said) {
        return kind.isNoMatter(Set.copyOf(said.flags()));
    }

    /** The confirmation with the enhet that the routine names; where it names none, the registrator's choice stands. */
    public Confirmation whereItGoes(Confirmation said) {
        String target = kind.target();
        return target == null ? said : said.at(target);
    }

    /** Hands it over, with a copy there and word to the citizen. */
    public void handOver(Step step, Confirmation said) {
        Enhet unit = new Units(step.rutin()).ours(said.unit());
        step.becomes(step.arende().handOver(said), new HandedOver(kind.id(), unit.id()));
        new Copies(step).toUnit();
        step.tellCitizen(Brevslag.OMSTYRNING, told(unit));
        step.did(Duty.OMSTYRNING);
    }

    /** What the citizen may know of where it goes, by placeholder. */
    public static Map<String, String> told(Enhet unit) {
        return unit.revealsSocialCare() ? Map.of() : Map.of("enhet", unit.name());
    }
}
