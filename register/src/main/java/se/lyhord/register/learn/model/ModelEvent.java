package se.lyhord.register.learn.model;

/** What can happen to a nämnd's model. */
public enum ModelEvent {
    /** A person asked for a retraining. */
    ASKED,
    /** A new one was taken into use. */
    TAKEN,
    /** A new one was not. */
    REFUSED,
    /** A person went back to the one before. */
    WENT_BACK
}
