package se.lyhord.config.routine;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.Avdelning;
import se.lyhord.config.routine.people.Avtalsform;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Post;

/** Who leads, stands in for and is called by whom in one nämnd. */
public final class Organisation {
    private final Rutin rutin;

    Organisation(Rutin rutin) {
        this.rutin = rutin;
    }

    /** The person with this id, if the routine has one. */
    public Optional<Person> person(@Nullable String personId) {
        return rutin.people().stream()
                .filter(person -> person.id().equals(personId))
                .findFirst();
    }

    /** The chef of the enhet; empty where it is only known by its functional address. */
    public Optional<Person> chiefOf(String unitId) {
        return rutin.unit(unitId).flatMap(unit -> person(unit.chief()));
    }

    /** The chef of the avdelning that the enhet belongs to. */
    public Optional<Person> departmentChiefOf(String unitId) {
        return department(unitId).flatMap(department -> person(department.chief()));
    }

    /** Närmaste chef over the one who leads the enhet: that chef's own, or else the avdelning's. */
    public Optional<Person> closestChief(String unitId) {
        Optional<Person> chief = chiefOf(unitId);
        return chief.flatMap(own -> person(own.chief()))
                .or(() -> departmentChiefOf(unitId).filter(over -> !chief.equals(Optional.of(over))));
    }

    /** Address of the kontaktperson who has a copy of what the enhet is given. */
    public Optional<String> contactOf(String unitId) {
        return department(unitId).flatMap(department -> Optional.ofNullable(department.contact()));
    }

    /**
     * Whom an alarm about a matter of this enhet reaches.
     *
     * <p>Where the chef is not known it is the enhet's functional address, and where there is no enhet of ours it is the registrator's, so
     * that an alarm always reaches somebody.
     */
    public Mottagare called(Alarm alarm, String unitId) {
        return switch (alarm) {
            case REGISTRATOR, ANSVARIG_LEX, UPPHANDLARE -> holder(alarm).orElseGet(this::registrator);
            case ENHETSCHEF -> chiefOf(unitId).map(Mottagare::of).orElseGet(() -> addressOf(unitId));
            case AVDELNINGSCHEF -> departmentChiefOf(unitId).map(Mottagare::of).orElseGet(() -> addressOf(unitId));
        };
    }

    /** Who follows up a contract of this kind; the registrator where nobody is named. */
    public Mottagare followsUp(Avtalsform contract) {
        return Optional.ofNullable(rutin.followUp().get(contract))
                .map(post -> holder(post, "Avtalsuppföljningen"))
                .orElseGet(this::registrator);
    }

    /** Who does a person's work today: the person, a deputy who is there, or a chef who is; empty when everybody is away. */
    public Optional<Person> inPlaceOf(String personId, Predicate<Person> isAway) {
        return firstPresent(person(personId), isAway, new HashSet<>());
    }

    private Optional<Person> firstPresent(Optional<Person> candidate, Predicate<Person> isAway, Set<String> asked) {
        return candidate
                .filter(person -> asked.add(person.id()))
                .flatMap(person -> isAway.test(person)
                        ? firstPresent(person(person.deputy()), isAway, asked)
                                .or(() -> firstPresent(person(person.chief()), isAway, asked))
                        : candidate);
    }

    private Mottagare addressOf(String unitId) {
        return rutin.unit(unitId)
                .filter(unit -> !unit.external())
                .map(unit -> new Mottagare(null, unit.name(), unit.email()))
                .orElseGet(this::registrator);
    }

    private Mottagare registrator() {
        return holder(Alarm.REGISTRATOR).orElseThrow();
    }

    private Optional<Mottagare> holder(Alarm alarm) {
        return Optional.ofNullable(rutin.posts().get(alarm)).map(post -> holder(post, alarm.label()));
    }

    private Mottagare holder(Post post, String name) {
        return person(post.person())
                .map(Mottagare::of)
                .orElseGet(() -> new Mottagare(null, name, Objects.requireNonNull(post.email())));
    }

    private Optional<Avdelning> department(String unitId) {
        return rutin.unit(unitId).flatMap(unit -> rutin.departments().stream()
                .filter(department -> department.id().equals(unit.department()))
                .findFirst());
    }
}
