package se.lyhord.config.routine.rule;

import org.jspecify.annotations.Nullable;

/**
 * How the program suggests what a message is; a registrator decides.
 *
 * @param answerFrom how sure it must be of each answer, or leaves the field empty; null where the usual levels serve
 * @param learn whether it learns from what the registratorer confirm; null means yes
 */
public record Forslagsregler(
        @Nullable Svarsnivaer answerFrom, @Nullable Boolean learn) {
    /** For a nämnd that has decided nothing. */
    public static final Forslagsregler USUAL = new Forslagsregler(null, null);

    /** How sure it must be. */
    public Svarsnivaer levels() {
        return answerFrom == null ? Svarsnivaer.USUAL : answerFrom;
    }

    /** Whether it learns. */
    public boolean learns() {
        return learn == null || learn;
    }
}
