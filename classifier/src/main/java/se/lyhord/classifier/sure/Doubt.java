package se.lyhord.classifier.sure;

/** Why a suggestion is not sure. */
public enum Doubt {
    /** A flag is raised. */
    FLAGGED,
    /** The message is not in Swedish, so that most of it was read word by word. */
    FOREIGN,
    /** Some answer is missing, or not probable enough. */
    UNSURE,
    /** It would end the matter at once. */
    NO_MATTER,
    /** It would leave the nämnd, and a person must say for whom. */
    OUTSIDE
}
