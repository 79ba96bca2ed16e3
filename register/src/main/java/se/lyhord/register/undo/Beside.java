package se.lyhord.register.undo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Arenden;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.RoadEvent.TakenBack;
import se.lyhord.register.event.RoadEvent.Voided;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import se.lyhord.register.verb.road.OpenCompanion;

/** The restricted ärenden beside the one that a decision was about; what few may see has neither letters nor alarms of a decision. */
@Component
class Beside {
    private final JdbcClient jdbc;
    private final Arenden arenden;
    private final WorkSince workSince;
    private final ArendeLog log;
    private final Signals signals;

    Beside(JdbcClient jdbc, Arenden arenden, WorkSince workSince, ArendeLog log, Signals signals) {
        this.jdbc = jdbc;
        this.arenden = arenden;
        this.workSince = workSince;
        this.log = log;
        this.signals = signals;
    }

    /** Holds those that the decision opened or moved, or refuses when somebody has worked on one of them since. */
    void hold(String namnd, long decision) {
        opened(decision).forEach(companion -> {
            arenden.hold(namnd, companion);
            workSince.refuse(companion, OpenCompanion.EVENTS);
        });
        moved(decision).forEach(companion -> {
            arenden.hold(namnd, companion.id());
            // The move itself is one.
            workSince.refuse(companion.id(), companion.seq() + 1);
        });
    }

    /** Makes those void that it opened, and puts those back that it moved. */
    void takeBack(Account by, long decision, String what) {
        opened(decision).forEach(companion -> {
            Arende opened = arenden.hold(by.namnd(), companion);
            arenden.update(opened.makeVoid());
            log.append(companion, by.username(), new Voided("Beslutet som öppnade ärendet ångrades."));
            signals.send(Signal.ARENDE, companion);
        });
        moved(decision).forEach(companion -> {
            jdbc.sql("update arende set unit = :unit, taken_over_by = :chief where id = :id")
                    .param("id", companion.id())
                    .param("unit", companion.unit())
                    .param("chief", companion.takenOverBy())
                    .update();
            log.append(companion.id(), by.username(), new TakenBack(what));
            signals.send(Signal.ARENDE, companion.id());
        });
    }

    private List<Long> opened(long decision) {
        return jdbc.sql("""
                        select c.id from decision u join arende c on c.companion_of = u.arende
                        where u.id = :id and not jsonb_exists(u.before -> 'companion', c.id::text) and jsonb_exists(u.after -> 'companion', c.id::text)
                        order by c.id
                        """).param("id", decision).query(Long.class).list();
    }

    private List<Moved> moved(long decision) {
        return jdbc.sql("""
                        select c.key::bigint as id, c.value ->> 'unit' as unit, c.value ->> 'taken_over_by' as taken_over_by,
                               (c.value ->> 'seq')::int as seq
                        from decision u, jsonb_each(u.before -> 'companion') c
                        where u.id = :id and u.after -> 'companion' -> c.key ->> 'unit' is distinct from c.value ->> 'unit'
                        order by 1
                        """).param("id", decision).query(Moved.class).list();
    }

    /** One as it was before the decision. */
    record Moved(long id, String unit, @Nullable String takenOverBy, int seq) {}
}
