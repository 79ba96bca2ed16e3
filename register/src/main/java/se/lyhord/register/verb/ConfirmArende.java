package se.lyhord.register.verb;

import org.springframework.stereotype.Component;
import se.lyhord.config.routine.Rutin;
import se.lyhord.config.routine.Verb;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.DiaryRule;
import se.lyhord.register.arende.RefusedException;
import se.lyhord.register.event.RoadEvent.Confirmed;
import se.lyhord.register.event.RoadEvent.Registered;
import se.lyhord.register.event.RoadEvent.Routed;

/** What a registrator's one keystroke does: confirms, takes the diarienummer, sets the enhet's deadline, routes and sends it a copy. */
@Component
public class ConfirmArende {
    private final PerformVerb performVerb;
    private final DiaryRule diary;

    ConfirmArende(PerformVerb performVerb, DiaryRule diary) {
        this.performVerb = performVerb;
        this.diary = diary;
    }

    /**
     * Confirms and routes an ärende, all or nothing, and gives it as it is afterwards.
     *
     * @throws RefusedException when somebody was first, or the routine has no such kind, factor or enhet
     */
    public Arende confirmAndRoute(Account registrator, long id, Confirmation confirmation) {
        return performVerb.perform(registrator, Verb.CONFIRM, id, step -> {
            confirm(step, confirmation);
            step.becomes(step.arende().route(), new Routed(confirmation.unit()));
            new Copies(step).toUnit();
        });
    }

    private void confirm(Step step, Confirmation said) {
        requireKnown(step.rutin(), said);
        step.becomes(step.arende().confirm(said), new Confirmed(said.kind(), said.factor(), said.unit(), said.flags()));
        diary.atConfirmation(step.arende(), step.rutin())
                .ifPresent(number -> step.becomes(step.arende().register(number), new Registered(number.text())));
    }

    private static void requireKnown(Rutin rutin, Confirmation said) {
        if (rutin.kind(said.kind()).isEmpty()) {
            throw new RefusedException("Välj en ärendetyp innan du bekräftar.");
        }
        if (rutin.factor(said.factor()).isEmpty()) {
            throw new RefusedException("Välj en kvalitetsfaktor innan du bekräftar.");
        }
        if (rutin.unit(said.unit()).isEmpty()) {
            throw new RefusedException("Välj en enhet innan du bekräftar.");
        }
    }
}
