package se.lyhord.classifier;

/** Suggests what a citizen's message is about; safe for use by many threads at once. */
public interface Classifier {
    /**
     * Suggests for any text, also an empty or an unreadable one; never throws for its content.
     *
     * @param subject the message's subject, empty when there is none
     * @param text the citizen's own new text, without quoted mail
     */
    Suggestion suggest(String subject, String text);
}
