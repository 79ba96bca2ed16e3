package se.lyhord.register.learn;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.learn.model.ModelEvent;
import se.lyhord.register.learn.model.ModelLog;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.learn.model.TrainedModel;
import se.lyhord.register.learn.train.TrainingRequests;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.routine.Routines;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** What a person may see of and do about the model that the suggestions come from. */
@Component
public class ModelDesk {
    private static final int SHOWN = 50;

    private final Routines routines;
    private final ModelShelf shelf;
    private final ModelLog log;
    private final TrainingRequests requests;
    private final Signals signals;
    private final Clock clock;

    ModelDesk(
            Routines routines,
            ModelShelf shelf,
            ModelLog log,
            TrainingRequests requests,
            Signals signals,
            Clock clock) {
        this.routines = routines;
        this.shelf = shelf;
        this.log = log;
        this.requests = requests;
        this.signals = signals;
        this.clock = clock;
    }

    /** Whether this person may change the model: the registrator, whose suggestions they are, and who keeps the settings. */
    public boolean mayChange(Account account) {
        return account.roles().contains(Role.REGISTRATOR) || account.roles().contains(Role.ADMIN);
    }

    /** Whether the nämnd has decided that the program learns. */
    public boolean learns(String namnd) {
        return routines.today(namnd).rutin().suggesting().learns();
    }

    /** Every retraining with what it measured, the newest first; the one in use is ACTIVE, and if none is, the built-in one is in use. */
    public List<TrainedModel> history(String namnd) {
        return shelf.history(namnd, SHOWN);
    }

    /** Who changed what, the newest first. */
    public List<ModelLog.Entry> events(String namnd) {
        return log.of(namnd, SHOWN);
    }

    /** User name of who has asked for a retraining that is not done. */
    public Optional<String> askedBy(String namnd) {
        return requests.askedBy(namnd);
    }

    /**
     * Asks some node to retrain as soon as it can.
     *
     * @throws RefusedException when the person may not, the nämnd does not learn, or somebody has asked already
     */
    @Transactional
    public void trainNow(Account by) {
        requireMayChange(by);
        if (!requests.add(by.namnd(), by.username(), clock.instant())) {
            throw new RefusedException("Programmet ska redan träna en ny modell. Det tar några minuter.");
        }
        log.append(
                by.namnd(), by.username(), ModelEvent.ASKED, null, by.name() + " bad programmet träna en ny modell.");
        signals.send(Signal.MODEL);
    }

    /**
     * Goes back to the model that was in use before this one, which may be the built-in one.
     *
     * @throws RefusedException when the person may not, or there is none to go back from
     */
    @Transactional
    public void goBack(Account by) {
        requireMayChange(by);
        shelf.hold(by.namnd());
        if (!shelf.activeIds().containsKey(by.namnd())) {
            throw new RefusedException("Den inbyggda modellen används redan. Det finns ingen tidigare.");
        }
        Optional<Long> before = shelf.stepBack(by.namnd());
        log.append(
                by.namnd(),
                by.username(),
                ModelEvent.WENT_BACK,
                before.orElse(null),
                by.name() + " gick tillbaka till "
                        + (before.isPresent() ? "modellen före." : "den inbyggda modellen."));
        signals.send(Signal.MODEL);
    }

    private void requireMayChange(Account by) {
        if (!mayChange(by)) {
            throw new RefusedException("Din roll får inte byta modell.");
        }
        if (!learns(by.namnd())) {
            throw new RefusedException("Nämnden har bestämt att programmet inte ska lära sig.");
        }
    }
}
