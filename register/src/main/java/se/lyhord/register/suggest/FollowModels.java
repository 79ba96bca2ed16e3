package se.lyhord.register.suggest;

import java.time.Duration;
import se.lyhord.register.signal.Loop;

/** Looks which models are in use: when told of a change, and now and then in case nobody told. */
final class FollowModels extends Loop {
    private final NamndClassifiers classifiers;

    FollowModels(NamndClassifiers classifiers, Duration interval) {
        super("follow-models", interval);
        this.classifiers = classifiers;
    }

    @Override
    protected boolean workOnce() {
        classifiers.follow();
        return false;
    }
}
