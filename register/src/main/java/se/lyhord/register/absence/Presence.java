package se.lyhord.register.absence;

import java.util.Map;
import java.util.Optional;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.people.Person;

/** Who of a nämnd's people is there on one day. */
public final class Presence {
    private final Organisation organisation;
    private final Map<String, String> deputies;

    /**
     * That day's presence.
     *
     * @param deputies who steps in, by the one who is away
     */
    Presence(Organisation organisation, Map<String, String> deputies) {
        this.organisation = organisation;
        this.deputies = Map.copyOf(deputies);
    }

    /** Whether this person is away. */
    public boolean isAway(Person person) {
        return deputies.containsKey(person.id());
    }

    /**
     * Who does a person's work that day: the person, the deputy of the absence, or else whoever the routine says; empty when everybody is away or
     * the routine does not know the person.
     */
    public Optional<Person> inPlaceOf(String personId) {
        return organisation.person(personId).filter(person -> !isAway(person)).or(() -> organisation
                .person(deputies.get(personId))
                .filter(deputy -> !isAway(deputy))
                .or(() -> organisation.inPlaceOf(personId, this::isAway)));
    }
}
