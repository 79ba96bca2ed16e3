package se.lyhord.config.routine.rule;

import org.jspecify.annotations.Nullable;

/**
 * How the program suggests what a message is; a registrator decides.
 *
 * @param answerFrom how sure it must be of each answer, or leaves the field empty; null where the usual levels serve
 * @param sureFrom how sure it must be of every answer for the suggestion to be confirmed together with others, unread; null means as sure as usual
 * @param learn whether it learns from what the registratorer confirm; null means yes
 */
public record Forslagsregler(
        @Nullable Svarsnivaer answerFrom,
        @Nullable Double sureFrom,
        @Nullable Boolean learn) {
    /** For a nämnd that has decided nothing. */
    public static final Forslagsregler USUAL = new Forslagsregler(null, null, null);

    /** Chosen by what was right from there on among messages set aside, see docs/suggestions.md. */
    private static final double USUALLY_SURE = .85;

    /** Refuses what is no probability. */
    public Forslagsregler {
        Svarsnivaer.check("sureFrom", sureFrom);
    }

    /** How sure it must be. */
    public Svarsnivaer levels() {
        return answerFrom == null ? Svarsnivaer.USUAL : answerFrom;
    }

    /** How sure it must be of every answer to be sure. */
    public double sure() {
        return sureFrom == null ? USUALLY_SURE : sureFrom;
    }

    /** Whether it learns. */
    public boolean learns() {
        return learn == null || learn;
    }
}
