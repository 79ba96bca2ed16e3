package se.lyhord.config.routine.letter;

/**
 * A letter ready to be sent, in plain text.
 *
 * @param subject one line, never empty
 * @param body paragraphs separated by an empty line
 */
public record Brev(String subject, String body) {
    /** The same letter as a simple page: only paragraphs, with its language and direction. */
    public String html(Brevsprak language) {
        return BrevHtml.page(subject, body, language);
    }
}
