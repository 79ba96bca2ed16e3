package se.lyhord.register.verb;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.lyhord.config.deadline.Duty;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.event.RoadEvent.Reopened;

/** Takes an answered or closed ärende up again: the citizen waits anew, as long as the routine says, counted from today. */
@Component
class Reopening {
    private final FristRules rules;
    private final Clock clock;

    Reopening(FristRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    void of(Step step, String reason) {
        Arende arende = step.arende();
        Instant until = rules.answer(
                        step.routine(), clock.instant(), arende.decided().unit())
                .map(Frist::dueAt)
                .orElse(null);
        step.becomes(arende.reopen(until), new Reopened(reason));
        step.mustAgain(Duty.SVAR);
    }
}
