package se.lyhord.register.learn.model;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.classifier.local.Narrowing;
import se.lyhord.classifier.model.Models;
import se.lyhord.classifier.suggest.Classifiers;
import se.lyhord.config.routine.Rutin;

/** Makes a nämnd's classifier of the model in use; a model that cannot be read never stops anybody, the built-in one is used instead. */
@Component
public class ClassifierMaker {
    private static final Logger LOG = LoggerFactory.getLogger(ClassifierMaker.class);

    private final ModelShelf shelf;
    private final BuiltIn builtIn;

    ClassifierMaker(ModelShelf shelf, BuiltIn builtIn) {
        this.shelf = shelf;
        this.builtIn = builtIn;
    }

    /** The classifier of the model that is in use now, or of the built-in one where the routine says that nothing is to be learnt. */
    public MadeClassifier inUse(Rutin rutin) {
        if (!rutin.suggesting().learns()) {
            return ofBuiltIn(rutin, 0, null);
        }
        return shelf.active(rutin.namnd().id())
                .map(active -> of(rutin, active))
                .orElseGet(() -> ofBuiltIn(rutin, 0, null));
    }

    /** The classifier of just trained models. */
    public MadeClassifier of(Rutin rutin, Models models) {
        return new MadeClassifier(Classifiers.ofOwn(models, Narrowing.of(rutin), builtIn.basis()), 0, null, null);
    }

    private MadeClassifier of(Rutin rutin, ActiveModel active) {
        try {
            Models models = active.read();
            return new MadeClassifier(
                    Classifiers.ofOwn(models, Narrowing.of(rutin), builtIn.basis()),
                    active.id(),
                    active.seenUntil(),
                    null);
        } catch (IOException unreadable) {
            LOG.warn(
                    "Model {} of {} cannot be read, the built-in one is used instead: {}",
                    active.id(),
                    rutin.namnd().id(),
                    unreadable.getMessage());
            return ofBuiltIn(
                    rutin,
                    active.id(),
                    "Modellen som nämnden har lärt programmet går inte att läsa, kanske för att programmet har uppdaterats."
                            + " Den inbyggda modellen används tills en ny har tränats.");
        }
    }

    /**
     * The classifier of the built-in model.
     *
     * @param active id of the model that should be in use instead; 0 when none should
     * @param problem why it is not, as a sentence in Swedish
     */
    public MadeClassifier ofBuiltIn(Rutin rutin, long active, @Nullable String problem) {
        return new MadeClassifier(
                Classifiers.ofBuiltIn(builtIn.models(), Narrowing.of(rutin), builtIn.basis()), active, null, problem);
    }
}
