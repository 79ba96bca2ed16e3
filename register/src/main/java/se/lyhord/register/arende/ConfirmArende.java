package se.lyhord.register.arende;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.Brevslag;
import se.lyhord.config.routine.Enhet;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeEvent.Confirmed;
import se.lyhord.register.arende.ArendeEvent.LetterPlanned;
import se.lyhord.register.arende.ArendeEvent.Registered;
import se.lyhord.register.arende.ArendeEvent.Routed;
import se.lyhord.register.deadline.Frist;
import se.lyhord.register.deadline.FristRules;
import se.lyhord.register.deadline.Frister;
import se.lyhord.register.dispatch.Dispatches;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** What a registrator's one keystroke does: confirms, takes the diarienummer, sets the enhet's deadline, routes and sends it a copy. */
@Component
public class ConfirmArende {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Rutin rutin;
    private final Arenden arenden;
    private final DiaryRule diary;
    private final DiarySeries series;
    private final FristRules rules;
    private final Frister frister;
    private final CopyToUnit copyToUnit;
    private final Dispatches dispatches;
    private final ArendeLog log;
    private final Signals signals;
    private final Clock clock;

    ConfirmArende(
            Rutin rutin,
            Arenden arenden,
            DiaryRule diary,
            DiarySeries series,
            FristRules rules,
            Frister frister,
            CopyToUnit copyToUnit,
            Dispatches dispatches,
            ArendeLog log,
            Signals signals,
            Clock clock) {
        this.rutin = rutin;
        this.arenden = arenden;
        this.diary = diary;
        this.series = series;
        this.rules = rules;
        this.frister = frister;
        this.copyToUnit = copyToUnit;
        this.dispatches = dispatches;
        this.log = log;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Confirms and routes an ärende, all or nothing, and gives it as it is afterwards.
     *
     * @throws RefusedException when somebody was first, or the routine has no such kind, factor or enhet
     */
    @Transactional
    public Arende confirmAndRoute(Account registrator, long id, Confirmation confirmation) {
        Enhet unit = unitOf(confirmation);
        List<ArendeEvent> events = new ArrayList<>();
        Arende arende = arenden.hold(registrator.namnd(), id).confirm(confirmation);
        events.add(
                new Confirmed(confirmation.kind(), confirmation.factor(), confirmation.unit(), confirmation.flags()));
        if (arende.diarienummer() == null && diary.wants(arende, confirmation)) {
            Diarienummer number =
                    series.next(arende.namnd(), clock.instant().atZone(SWEDEN).getYear(), rutin.diary());
            arende = arende.register(number);
            events.add(new Registered(number.text()));
        }
        Optional<Frist> answer = rules.answer(arende.arrivedAt(), unit.id());
        arende = arende.dueAt(answer.map(Frist::dueAt).orElse(null)).route();
        events.add(new Routed(unit.id()));
        events.add(new LetterPlanned(Brevslag.KOPIA_TILL_ENHET.label()));
        arenden.update(arende);
        answer.ifPresent(frist -> frister.set(id, frist));
        dispatches.plan(copyToUnit.write(arende, confirmation, unit));
        log.append(id, registrator.username(), events.toArray(ArendeEvent[]::new));
        signals.send(Signal.ARENDE);
        return arende;
    }

    private Enhet unitOf(Confirmation confirmation) {
        if (rutin.kind(confirmation.kind()).isEmpty()) {
            throw new RefusedException("Välj en ärendetyp innan du bekräftar.");
        }
        if (rutin.factor(confirmation.factor()).isEmpty()) {
            throw new RefusedException("Välj en kvalitetsfaktor innan du bekräftar.");
        }
        return rutin.unit(confirmation.unit())
                .orElseThrow(() -> new RefusedException("Välj en enhet innan du bekräftar."));
    }
}
