package se.lyhord.console.action;

import java.util.Collections;
import java.util.List;
import se.lyhord.config.routine.Organisation;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.people.Person;
import se.lyhord.config.routine.people.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.EnhetEvent.HandedBack;
import se.lyhord.register.event.RoadEvent;
import se.lyhord.register.measure.Measure;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.routine.RoutineInForce;

/** An ärende as it stands, and who looks at it: from this follows what can be done. */
record Situation(Account by, ArendePage page, RoutineInForce routine) {
    List<Measure> measures() {
        return page.measures();
    }

    List<ProviderRequest> requests() {
        return page.requests();
    }

    Arende arende() {
        return page.arende();
    }

    long id() {
        return arende().id();
    }

    Rutin rutin() {
        return routine.rutin();
    }

    boolean isIn(ArendeStatus... statuses) {
        return List.of(statuses).contains(arende().status());
    }

    boolean isConfirmed() {
        return arende().confirmation() != null;
    }

    /** Id of the enhet that has it; empty while nobody has confirmed one. */
    String unit() {
        return isConfirmed() ? arende().decided().unit() : "";
    }

    /** Whether there is a närmaste chef over whoever has it. */
    boolean hasChiefAbove() {
        String has = arende().handling().takenOverBy();
        Organisation organisation = rutin().organisation();
        return has == null
                ? organisation.closestChief(unit()).isPresent()
                : organisation.person(has).map(Person::chief).isPresent();
    }

    boolean mayClose() {
        return !Collections.disjoint(rutin().mayDo(Verb.CLOSE), by.roles());
    }

    /** Whether the registrator knows already that the enhet is done; a step along the road ends that. */
    boolean isHandedBack() {
        return page.events().stream()
                .map(ArendeLog.Entry::event)
                .filter(event -> event instanceof HandedBack || event instanceof RoadEvent)
                .reduce((earlier, later) -> later)
                .filter(HandedBack.class::isInstance)
                .isPresent();
    }

    boolean isMerged() {
        return arende().handling().mergedInto() != null;
    }
}
