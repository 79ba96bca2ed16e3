package se.lyhord.intake.watch;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.register.routine.ReloadRoutines;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

/** Whether a changed routine could not be taken into use. */
@Component
class WatchRoutine {
    private final ReloadRoutines reload;
    private final Clock clock;

    WatchRoutine(ReloadRoutines reload, Clock clock) {
        this.reload = reload;
        this.clock = clock;
    }

    Optional<Watched> look() {
        return reload.problem()
                .map(problem ->
                        new Watched(Kind.ROUTINE, "", null, problem, clock.instant(), 0, null, clock.instant()));
    }
}
