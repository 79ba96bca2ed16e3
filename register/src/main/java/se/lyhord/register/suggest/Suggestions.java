package se.lyhord.register.suggest;

import se.lyhord.classifier.Classifier;

/** Each nämnd's classifier. */
public interface Suggestions {
    /** The nämnd's classifier as it is now, for one message; another may be in use for the next. */
    Classifier classifierOf(String namnd);
}
