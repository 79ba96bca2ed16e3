package se.lyhord.register.remind.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Mottagare;
import se.lyhord.register.alarm.Cause;
import se.lyhord.register.alarm.NewAlarm;
import se.lyhord.register.alarm.RaiseAlarm;
import se.lyhord.register.alarm.SettleAlarms;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.FristEvent;
import se.lyhord.register.event.FristEvent.FristMissed;
import se.lyhord.register.event.FristEvent.FristWarned;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Warns before frister are due and tells of those that were missed: the alarm, the log and the mark on the frist are one transaction. */
@Component
public class WatchFrister {
    private static final int BATCH = 50;

    private final DueFrister due;
    private final Routines routines;
    private final RaiseAlarm raiseAlarm;
    private final SettleAlarms settle;
    private final ArendeLog log;
    private final Signals signals;
    private final Clock clock;

    WatchFrister(
            DueFrister due,
            Routines routines,
            RaiseAlarm raiseAlarm,
            SettleAlarms settle,
            ArendeLog log,
            Signals signals,
            Clock clock) {
        this.due = due;
        this.routines = routines;
        this.raiseAlarm = raiseAlarm;
        this.settle = settle;
        this.log = log;
        this.signals = signals;
        this.clock = clock;
    }

    /** Tells of some of the nämnd's frister; returns whether there may be more. */
    @Transactional
    public boolean watchOnce(String namnd) {
        Instant now = clock.instant();
        List<DueFrist> missed = due.takeMissed(namnd, now, BATCH);
        missed.forEach(this::tellMissed);
        List<DueFrist> soon = due.takeSoon(namnd, now, BATCH);
        soon.forEach(this::warn);
        return missed.size() == BATCH || soon.size() == BATCH;
    }

    private void warn(DueFrist frist) {
        tell(
                frist,
                Cause.warning(frist.duty()),
                responsible(frist).before(),
                FristWords.soon(frist),
                false,
                new FristWarned(frist.duty(), frist.dueAt()));
    }

    private void tellMissed(DueFrist frist) {
        if (!frist.isOpen()) {
            // It was done, but too late, while no node was watching; there is nothing that anybody can do any more.
            note(frist, new FristMissed(frist.duty(), frist.dueAt()));
            return;
        }
        settle.about(frist.arende(), Cause.warning(frist.duty()));
        tell(
                frist,
                Cause.missed(frist.duty()),
                responsible(frist).afterwards(),
                FristWords.missed(frist),
                true,
                new FristMissed(frist.duty(), frist.dueAt()));
    }

    private Responsible responsible(DueFrist frist) {
        return new Responsible(routines.today(frist.namnd()).rutin(), frist);
    }

    private void tell(DueFrist frist, Cause cause, Mottagare to, String sentence, boolean urgent, FristEvent event) {
        raiseAlarm.raise(new NewAlarm(frist.namnd(), frist.arende(), cause, to, sentence, urgent, frist.dueAt()));
        note(frist, event);
    }

    private void note(DueFrist frist, FristEvent event) {
        log.append(frist.arende(), ArendeLog.BOT, event);
        signals.send(Signal.ARENDE);
    }
}
