package se.lyhord.console.action;

import static se.lyhord.register.arende.ArendeStatus.BESVARAT;
import static se.lyhord.register.arende.ArendeStatus.FORDELAT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.event.EnhetEvent;

/**
 * What can be done with an ärende, in groups.
 *
 * @param letter where the one is that the person is to see to first, since it is what was decided; null when there is none
 */
record Menu(
        List<List<Offer>> groups, Situation now, @Nullable String letter) {
    Menu {
        groups = List.copyOf(groups);
    }

    /** Whether it would offer the same of the same. */
    boolean isLike(Menu other) {
        return now.arende().equals(other.now.arende())
                && Objects.equals(letter, other.letter)
                && now.page().messages().equals(other.now.page().messages())
                && now.measures().equals(other.now.measures())
                && now.requests().equals(other.now.requests())
                && enhetsWork() == other.enhetsWork()
                && names().equals(other.names());
    }

    /** What the enhet has written is what its forms begin with. */
    private long enhetsWork() {
        return now.page().events().stream()
                .filter(entry -> entry.event() instanceof EnhetEvent)
                .count();
    }

    private List<String> names() {
        return forms().stream().map(VerbForm::name).toList();
    }

    /** The forms of all of them. */
    List<VerbForm> forms() {
        return groups.stream().flatMap(List::stream).map(Offer::form).toList();
    }

    /** What is usually done next, if there is anything usual that this person may do. */
    Optional<VerbForm> usual() {
        Arende arende = now.arende();
        if (arende.handling().restricted()) {
            return first(Verb.NOTE);
        }
        if (arende.status() == FORDELAT) {
            return first(Verb.ANSWER);
        }
        if (arende.status() == BESVARAT && now.page().toSeeToFirst().isEmpty()) {
            return first(Verb.CLOSE).or(() -> first(Verb.HAND_BACK));
        }
        return Optional.empty();
    }

    private Optional<VerbForm> first(Verb verb) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(offer -> offer.verb() == verb)
                .map(Offer::form)
                .findFirst();
    }
}
