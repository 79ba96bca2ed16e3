package se.lyhord.config.routine;

/**
 * A letter ready to be sent, in plain text.
 *
 * @param subject one line, never empty
 * @param body paragraphs separated by an empty line
 */
public record Brev(String subject, String body) {}
