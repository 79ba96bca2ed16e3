package se.lyhord.register.verb.engine;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.config.deadline.PlannedFrist;
import se.lyhord.config.routine.people.Utforare;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.measure.Measures;
import se.lyhord.register.provider.ProviderRequest;
import se.lyhord.register.provider.ProviderRequests;
import se.lyhord.register.routine.RoutineInForce;

/** The frister that the work itself makes: the next follow-up of a measure and the next answer from a provider. */
@Component
class WorkDuties {
    private final Measures measures;
    private final ProviderRequests requests;

    WorkDuties(Measures measures, ProviderRequests requests) {
        this.measures = measures;
        this.requests = requests;
    }

    /** A measure is followed up also when the ärende is closed; what a provider says is of use only before. */
    Stream<Frist> of(Arende arende, RoutineInForce routine) {
        return Stream.concat(
                arende.isEnded() && arende.status() != ArendeStatus.AVSLUTAT
                        ? Stream.empty()
                        : followUp(arende, routine),
                arende.isEnded() ? Stream.empty() : reply(arende, routine));
    }

    private Stream<Frist> followUp(Arende arende, RoutineInForce routine) {
        return measures.nextFollowUp(arende.id()).stream()
                .map(day -> Frist.open(routine.frister().followUp(day)));
    }

    private Stream<Frist> reply(Arende arende, RoutineInForce routine) {
        return requests.open(arende.id()).stream().limit(1).map(request -> reply(request, routine));
    }

    private static Frist reply(ProviderRequest request, RoutineInForce routine) {
        String name =
                routine.rutin().provider(request.provider()).map(Utforare::name).orElse(request.provider());
        return Frist.open(new PlannedFrist(
                Duty.UTFORARSVAR,
                routine.arbetsdagar().endOf(request.answerBy()),
                routine.arbetsdagar()
                        .warningDay(request.answerBy(), routine.rutin().answer().warnBefore()),
                name + " svarar den dag som förfrågan säger."));
    }
}
