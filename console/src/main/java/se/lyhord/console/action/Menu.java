package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.List;
import java.util.Optional;
import se.lyhord.config.routine.Verb;
import se.lyhord.register.arende.Arende;

/** What can be done with an ärende, in groups. */
record Menu(List<List<Offer>> groups, Arende arende) {
    Menu {
        groups = List.copyOf(groups);
    }

    /** What is usually done next, if there is anything usual that this person may do. */
    Optional<VerbForm> usual() {
        if (arende.handling().restricted()) {
            return first(Verb.NOTE);
        }
        if (arende.status() == FORDELAT) {
            return first(Verb.ANSWER);
        }
        return arende.status() == BESVARAT ? first(Verb.CLOSE) : Optional.empty();
    }

    private Optional<VerbForm> first(Verb verb) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(offer -> offer.verb() == verb)
                .map(Offer::form)
                .findFirst();
    }
}
