package se.lyhord.console.action;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.Permission;

/** Which verbs a person may use on an ärende as it stands. */
@org.springframework.stereotype.Component
public class Actions {
    private final List<VerbForms> groups;
    private final Permission permission;
    private final Routines routines;
    private final Measures measures;
    private final ProviderRequests requests;

    Actions(
            AnswerForms answer,
            WorkForms work,
            DissatisfiedForm dissatisfied,
            RoadForms road,
            BookForms book,
            TogetherForms together,
            Permission permission,
            Routines routines,
            Measures measures,
            ProviderRequests requests) {
        this.groups = List.of(answer, now -> java.util.stream.Stream.concat(work.of(now), dissatisfied.of(now)), road, now -> java.util.stream.Stream.concat(book.of(now), together.of(now)));
        this.permission = permission;
        this.routines = routines;
        this.measures = measures;
        this.requests = requests;
    }
}
