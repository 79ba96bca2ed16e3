package se.lyhord.register.learn.train;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.learn.model.ModelEvent;
import se.lyhord.register.learn.model.ModelLog;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.learn.model.NewModel;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Keeps what a training gave and, if it won, takes it into use on all nodes: all or nothing. */
@Component
class TakeModel {
    private final ModelShelf shelf;
    private final ModelLog log;
    private final TrainingRequests requests;
    private final Signals signals;

    TakeModel(ModelShelf shelf, ModelLog log, TrainingRequests requests, Signals signals) {
        this.shelf = shelf;
        this.log = log;
        this.requests = requests;
        this.signals = signals;
    }

    /** Returns the new model's id. */
    @Transactional
    public long take(NewModel result) {
        shelf.hold(result.namnd());
        long active = shelf.activeIds().getOrDefault(result.namnd(), 0L);
        NewModel decided = result.models() == null || active == result.before()
                ? result
                : result.refused("Någon bytte modell medan den nya tränades.");
        long id = shelf.add(decided);
        log.append(
                decided.namnd(),
                decided.askedBy() == null ? ArendeLog.BOT : decided.askedBy(),
                decided.models() == null ? ModelEvent.REFUSED : ModelEvent.TAKEN,
                id,
                decided.reason());
        requests.done(decided.namnd(), decided.begun());
        signals.send(Signal.MODEL);
        return id;
    }
}
