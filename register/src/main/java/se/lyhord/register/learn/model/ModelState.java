package se.lyhord.register.learn.model;

/** What has become of a trained model. */
public enum ModelState {
    /** Suggestions come from it. */
    ACTIVE,
    /** They did, until a better one came. */
    FORMER,
    /** They did, until a person went back to the one before. */
    LEFT,
    /** They never did. */
    REFUSED
}
