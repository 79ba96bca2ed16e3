package se.lyhord.register.suggest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import se.lyhord.classifier.Classifier;
import se.lyhord.config.routine.Rutin;
import se.lyhord.register.learn.model.ClassifierMaker;
import se.lyhord.register.learn.model.MadeClassifier;
import se.lyhord.register.learn.model.ModelShelf;
import se.lyhord.register.routine.Routines;

/** Each nämnd's classifier on this node, exchanged whole; safe for use by many threads at once. */
@Component
public class NamndClassifiers implements Suggestions {
    private static final Logger LOG = LoggerFactory.getLogger(NamndClassifiers.class);

    /** No model has this id, so that the next look takes the right one. */
    private static final long NOT_KNOWN = -1;

    private final Routines routines;
    private final ClassifierMaker maker;
    private final ModelShelf shelf;
    private final Map<String, InUse> inUse = new ConcurrentHashMap<>();

    NamndClassifiers(Routines routines, ClassifierMaker maker, ModelShelf shelf) {
        this.routines = routines;
        this.maker = maker;
        this.shelf = shelf;
    }

    @Override
    public Classifier classifierOf(String namnd) {
        return now(namnd).made().classifier();
    }

    /** Id of the model that this node uses; 0 for the built-in one. */
    public long modelOf(String namnd) {
        return now(namnd).made().model();
    }

    /** Why this node does not use the model that it should, as a sentence in Swedish. */
    public Optional<String> problemOf(String namnd) {
        return Optional.ofNullable(now(namnd).made().problem());
    }

    private InUse now(String namnd) {
        Rutin rutin = routines.today(namnd).rutin();
        InUse known = inUse.get(namnd);
        return known != null && known.rutin().equals(rutin) ? known : take(namnd, rutin);
    }

    /** Takes into use whatever is another model than before; the first time every nämnd's, so that no message waits for it. */
    void follow() {
        routines.namnder().forEach(this::now);
        Map<String, Long> active = shelf.activeIds();
        inUse.forEach((namnd, known) -> {
            boolean learns = known.rutin().suggesting().learns();
            if (learns && known.made().model() != active.getOrDefault(namnd, 0L)) {
                InUse taken = take(namnd, routines.today(namnd).rutin());
                LOG.info(
                        "The suggestions of {} come from model {}",
                        namnd,
                        taken.made().model());
            }
        });
    }

    private InUse take(String namnd, Rutin rutin) {
        return inUse.compute(
                namnd,
                (id, known) ->
                        known != null && known.rutin().equals(rutin) && !isOutdated(known) ? known : made(rutin));
    }

    private boolean isOutdated(InUse known) {
        return known.rutin().suggesting().learns()
                && known.made().model()
                        != shelf.activeIds().getOrDefault(known.rutin().namnd().id(), 0L);
    }

    private InUse made(Rutin rutin) {
        try {
            return new InUse(rutin, maker.inUse(rutin));
        } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
            LOG.warn("The built-in model is used until the database answers", databaseAway);
            return new InUse(rutin, maker.ofBuiltIn(rutin, NOT_KNOWN, null));
        }
    }

    private record InUse(Rutin rutin, MadeClassifier made) {}
}
