package se.lyhord.register.verb.road;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.event.RoadEvent.Reopened;
import se.lyhord.register.verb.engine.Step;

/** Takes an answered or closed ärende up again: the citizen waits anew, as long as the routine says, counted from today. */
@Component
public class Reopening {
    private final FristRules rules;
    private final Clock clock;

    Reopening(FristRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Does it, for this reason. */
    public void of(Step step, String reason) {
        Arende arende = step.arende();
        Instant until = rules.answer(
                        step.routine(), clock.instant(), arende.decided().unit())
                .map(Frist::dueAt)
                .orElse(null);
        step.becomes(arende.reopen(until), new Reopened(reason));
        step.mustAgain(Duty.SVAR);
    }
}
