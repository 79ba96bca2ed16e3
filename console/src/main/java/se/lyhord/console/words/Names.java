package se.lyhord.console.words;

import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Delkod;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.console.signin.Person;

/** The names that the routine of the person's nämnd has for its ids; an id that the routine has dropped stands for itself. */
@Component
@UIScope
public class Names {
    private final Rutin rutin;

    Names(Person person) {
        this.rutin = person.routine().rutin();
    }

    /** The name of an ärendetyp. */
    public String kind(String id) {
        return rutin.kind(id).map(Arendetyp::name).orElse(id);
    }

    /** The name of a kvalitetsfaktor. */
    public String factor(String id) {
        return rutin.factor(id).map(Kvalitetsfaktor::name).orElse(id);
    }

    /** The name of a kvalitetsfaktor with its finer code, if it has one. */
    public String factor(String id, @Nullable String code) {
        return code == null ? factor(id) : factor(id) + " – " + code(id, code);
    }

    /** The name of a finer code below a kvalitetsfaktor. */
    public String code(String factor, String id) {
        return rutin.factor(factor)
                .flatMap(known -> known.code(id))
                .map(Delkod::name)
                .orElse(id);
    }

    /** Whether the nämnd has finer codes below any kvalitetsfaktor. */
    public boolean hasCodes() {
        return rutin.factors().stream().anyMatch(factor -> !factor.finer().isEmpty());
    }

    /** The name of an enhet. */
    public String unit(String id) {
        return rutin.unit(id).map(Enhet::name).orElse(id);
    }

    /** The name of a flag. */
    public String flag(String id) {
        return rutin.flags().stream()
                .filter(flag -> flag.id().equals(id))
                .findFirst()
                .map(Flagga::name)
                .orElse(id);
    }

    /** The name of somebody in the organisation. */
    public String person(String id) {
        return rutin.organisation().person(id).map(person -> person.name()).orElse(id);
    }

    /** The name of a private provider. */
    public String provider(String id) {
        return rutin.provider(id).map(Utforare::name).orElse(id);
    }
}
