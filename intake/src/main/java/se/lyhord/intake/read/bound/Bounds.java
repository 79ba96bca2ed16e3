package se.lyhord.intake.read.bound;

import java.time.Duration;

/**
 * How much of a mail is read; past a bound the rest stays in the raw mail and the reader says so.
 *
 * @param depth multiparts inside multiparts
 * @param messages mails attached to attached mails
 * @param parts parts in all
 * @param fields header fields per part
 * @param fieldLength bytes per header field
 * @param textBytes bytes of text, all parts together
 * @param tags HTML tags, all parts together, since some arrangements of them take time by the square
 * @param letters letters of the text that comes out
 * @param nestedBytes bytes of an attached mail that is opened
 * @param time how long may be spent on texts; files only stream by and may take longer
 */
public record Bounds(
        int depth,
        int messages,
        int parts,
        int fields,
        int fieldLength,
        int textBytes,
        int tags,
        int letters,
        int nestedBytes,
        Duration time) {
    /** Far beyond what people send, far below what hurts. */
    public static final Bounds GENEROUS =
            new Bounds(50, 8, 1_000, 1_000, 100_000, 4_000_000, 60_000, 1_000_000, 32_000_000, Duration.ofSeconds(5));
}
