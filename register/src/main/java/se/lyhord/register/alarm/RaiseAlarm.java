package se.lyhord.register.alarm;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Raises alarms, within the transaction of what they are about; who holds the ärende is never kept waiting by it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RaiseAlarm {
    private final JdbcClient jdbc;
    private final Routines routines;
    private final Signals signals;
    private final Clock clock;

    RaiseAlarm(JdbcClient jdbc, Routines routines, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.routines = routines;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Raises it, and tells whether that was news: the same alarm that still stands is left as it is; one that was settled, or says something else,
     * is raised anew. What is due before the next morning letter is urgent, whatever was asked.
     */
    public boolean raise(NewAlarm alarm) {
        RoutineInForce routine = routines.today(alarm.namnd());
        Instant now = clock.instant();
        Instant morning = routine.nextMorningMail(now);
        boolean urgent = alarm.urgent() || isBefore(alarm.due(), morning);
        Instant notBefore = urgent ? routine.nextOfficeMoment(now) : morning;
        int raised = jdbc.sql("""
                        insert into alarm (namnd, arende, cause, person, address, sentence, urgent, due_at, raised_at, not_before)
                        values (:namnd, :arende, :cause, :person, :address, :sentence, :urgent, :due, :now, :notBefore)
                        on conflict (arende, cause, person) do update
                        set address = excluded.address, sentence = excluded.sentence, urgent = excluded.urgent, due_at = excluded.due_at,
                            raised_at = excluded.raised_at, not_before = excluded.not_before, mailed_at = null, settled_at = null
                        where alarm.settled_at is not null or alarm.sentence <> excluded.sentence
                        """)
                .param("namnd", alarm.namnd())
                .param("arende", alarm.arende())
                .param("cause", alarm.cause().text())
                .param("person", alarm.person())
                .param("address", alarm.to().email())
                .param("sentence", alarm.sentence())
                .param("urgent", urgent)
                .param("due", alarm.due() == null ? null : alarm.due().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                .update();
        signals.send(Signal.ALARM);
        return raised == 1;
    }

    private static boolean isBefore(@Nullable Instant due, Instant morning) {
        return due != null && due.isBefore(morning);
    }
}
