package se.lyhord.config.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.calendar.Kontorstid;
import se.lyhord.config.calendar.Tidsfrist;
import se.lyhord.config.routine.citizen.Medborgarsida;
import se.lyhord.config.routine.krav.Krav;
import se.lyhord.config.routine.matter.Arendetyp;
import se.lyhord.config.routine.matter.Flagga;
import se.lyhord.config.routine.matter.Kvalitetsfaktor;
import se.lyhord.config.routine.people.Alarm;
import se.lyhord.config.routine.people.AnnanMyndighet;
import se.lyhord.config.routine.people.Avdelning;
import se.lyhord.config.routine.people.Avtalsform;
import se.lyhord.config.routine.people.Enhet;
import se.lyhord.config.routine.people.Namnd;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Post;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.config.routine.rule.Bekraftelseregler;
import se.lyhord.config.routine.rule.Diarieregler;
import se.lyhord.config.routine.rule.Forslagsregler;
import se.lyhord.config.routine.rule.Gallringsregel;
import se.lyhord.config.routine.rule.Handlaggningsregler;
import se.lyhord.config.routine.rule.Mottagande;
import se.lyhord.config.routine.rule.Rapportperiod;
import se.lyhord.config.routine.rule.Svarsregler;

/**
 * Everything that one nämnd has decided about its synpunkter och klagomål.
 *
 * @param id the file's name without its ending
 * @param decision what was decided and when, in words
 * @param inForce first day on which this version holds
 * @param kinds ärendetyper, in the order that a registrator sees them
 * @param factors kvalitetsfaktorer, likewise
 * @param departments avdelningar; empty where the nämnd has no kontaktpersoner
 * @param units every enhet that a message can be sent to, in the order that a registrator sees them
 * @param people chefer and others whom an ärende or an alarm can be handed to
 * @param posts who holds each post that the whole nämnd shares; the registrator's always
 * @param providers private providers that the nämnd has contracts with
 * @param followUp who follows up contracts, by their form
 * @param authorities where misdirected matters belong
 * @param flags what calls for more than the usual handling, most urgent first
 * @param mayDo roles by verb, where they are others than the usual ones; ask {@link #mayDo(Verb)}
 * @param suggestions how sure the program must be and whether it learns, where the nämnd has decided; ask {@link #suggesting()}
 * @param officeHours when people here are called by alarms and have their morning mail
 * @param reports how often the nämnd has the figures
 * @param freeDays days that are free here, beside those of the law
 * @param citizens what the citizens' page needs to know; ask {@link #citizensPage()}
 */
public record Rutin(
        String id,
        String decision,
        LocalDate inForce,
        Namnd namnd,
        Mottagande receiving,
        List<Arendetyp> kinds,
        List<Kvalitetsfaktor> factors,
        List<Avdelning> departments,
        List<Enhet> units,
        List<Person> people,
        Map<Alarm, Post> posts,
        List<Utforare> providers,
        Map<Avtalsform, Post> followUp,
        List<AnnanMyndighet> authorities,
        List<Flagga> flags,
        Diarieregler diary,
        Bekraftelseregler acknowledgement,
        Svarsregler answer,
        Handlaggningsregler handling,
        @Nullable Map<Verb, Set<Role>> mayDo,
        @Nullable Forslagsregler suggestions,
        Kontorstid officeHours,
        List<Rapportperiod> reports,
        Gallringsregel retention,
        Set<LocalDate> freeDays,
        @Nullable Medborgarsida citizens,
        Brevmallar letters) {
    /** Refuses two parts with the same id, a routine without kinds, factors or units; what its parts say of each other is {@link Samband}'s. */
    public Rutin {
        Krav.id(id);
        Krav.text("decision", decision);
        kinds = Krav.unique("kinds", kinds, Arendetyp::id);
        factors = Krav.unique("factors", factors, Kvalitetsfaktor::id);
        departments = Krav.unique("departments", departments, Avdelning::id);
        units = Krav.unique("units", units, Enhet::id);
        people = Krav.unique("people", people, Person::id);
        posts = Map.copyOf(posts);
        providers = Krav.unique("providers", providers, Utforare::id);
        followUp = Map.copyOf(followUp);
        authorities = Krav.unique("authorities", authorities, AnnanMyndighet::id);
        flags = Krav.unique("flags", flags, Flagga::id);
        mayDo = mayDo == null ? null : Map.copyOf(mayDo);
        reports = Krav.unique("reports", reports, Rapportperiod::name);
        freeDays = Set.copyOf(freeDays);
        Krav.someOf("kinds", kinds);
        Krav.someOf("factors", factors);
        Krav.someOf("units", units);
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

    /** The private provider with this id, if the nämnd has it. */
    public Optional<Utforare> provider(String providerId) {
        return providers.stream()
                .filter(provider -> provider.id().equals(providerId))
                .findFirst();
    }

    /** Who leads, stands in for and is called by whom. */
    public Organisation organisation() {
        return new Organisation(this);
    }

    /** The roles that may do this; never empty. */
    public Set<Role> mayDo(Verb verb) {
        Set<Role> own = mayDoInstead().get(verb);
        return own == null ? Behorighet.standard(verb, handling.closing(), acknowledgement.owner()) : Set.copyOf(own);
    }

    /** How the program suggests. */
    public Forslagsregler suggesting() {
        return suggestions == null ? Forslagsregler.USUAL : suggestions;
    }

    /** What the citizens' page needs to know. */
    public Medborgarsida citizensPage() {
        return citizens == null ? Medborgarsida.usual(namnd, officeHours) : citizens;
    }

    /** The authority with this id, if the routine names it. */
    public Optional<AnnanMyndighet> authority(String authorityId) {
        return authorities.stream()
                .filter(authority -> authority.id().equals(authorityId))
                .findFirst();
    }

    /** What this routine says of its own about who may do what. */
    Map<Verb, Set<Role>> mayDoInstead() {
        return mayDo == null ? Map.of() : mayDo;
    }

    /**
     * How soon the citizen is to have an answer: the enhet's own limit, otherwise (also for an unknown enhet) the general one; empty where
     * there is none.
     */
    public Optional<Tidsfrist> answerWithin(String unitId) {
        return unit(unitId)
                .flatMap(unit -> Optional.ofNullable(unit.answerWithin()))
                .or(() -> Optional.ofNullable(answer.within()));
    }

    /** The last moment for the answer of an enhet that has a longer limit for what must be investigated. */
    public Optional<Tidsfrist> answerAtLatest(String unitId) {
        return unit(unitId).flatMap(unit -> Optional.ofNullable(unit.answerAtLatest()));
    }
}
