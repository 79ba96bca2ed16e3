package se.lyhord.register.undo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeEvent;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterCancelled;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/**
 * Takes a decision back (ångra): the ärende, its frister, alarms and letters are as before; the log and the diarienummer keep what was.
 * What the decision opened beside it is made void, and what went along to another enhet goes back.
 */
@Component
public class TakeBack {
    /** What is known stays known until the transaction ends. */
    private static final String HELD = "for update of u";

    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final ArendeLog log;
    private final Traces traces;
    private final Beside beside;
    private final WorkSince workSince;
    private final Signals signals;
    private final Clock clock;

    TakeBack(
            JdbcClient jdbc,
            Arenden arenden,
            ArendeLog log,
            Traces traces,
            Beside beside,
            WorkSince workSince,
            Signals signals,
            Clock clock) {
        this.jdbc = jdbc;
        this.arenden = arenden;
        this.log = log;
        this.traces = traces;
        this.beside = beside;
        this.workSince = workSince;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Does it, and gives the ärende as it is afterwards.
     *
     * @param decision its id, from {@link Undoable#make}
     * @throws RefusedException when it was another person's, the moment has passed, a letter has left, or somebody has worked on since
     */
    @Transactional
    public Arende takeBack(Account by, long decision) {
        Known known = known(by, decision, "").orElseThrow(TakeBack::tooLate);
        arenden.hold(by.namnd(), known.arende());
        if (known(by, decision, HELD).isEmpty() || clock.instant().isAfter(known.until())) {
            throw tooLate();
        }
        workSince.refuse(known.arende(), known.seq());
        beside.hold(by.namnd(), decision);
        if (traces.hasGone(decision)) {
            throw new RefusedException("Ett brev har redan gått iväg, så beslutet kan inte ångras.");
        }
        List<ArendeEvent> events = new ArrayList<>();
        events.add(new TakenBack(known.what()));
        traces.restore(decision)
                .forEach(letter -> events.add(new LetterCancelled(letter.label(), "Beslutet ångrades.")));
        log.append(known.arende(), by.username(), events.toArray(ArendeEvent[]::new));
        beside.takeBack(by, decision, known.what());
        jdbc.sql("delete from decision where id = :id").param("id", decision).update();
        List.of(Signal.ARENDE, Signal.DISPATCH, Signal.ALARM).forEach(signal -> signals.send(signal, known.arende()));
        return arenden.find(by.namnd(), known.arende()).orElseThrow();
    }

    private static RefusedException tooLate() {
        return new RefusedException("Det är för sent att ångra. Öppna ärendet och rätta det där.");
    }

    private Optional<Known> known(Account by, long decision, String held) {
        return jdbc.sql("""
                        select u.arende, u.what, u.seq, u.until from decision u join arende a on a.id = u.arende
                        where u.id = :id and u.actor = :actor and a.namnd = :namnd
                        """ + held)
                .param("id", decision)
                .param("actor", by.username())
                .param("namnd", by.namnd())
                .query((row, number) -> new Known(
                        row.getLong("arende"),
                        row.getString("what"),
                        row.getInt("seq"),
                        row.getTimestamp("until").toInstant()))
                .optional();
    }

    private record Known(long arende, String what, int seq, Instant until) {}
}
