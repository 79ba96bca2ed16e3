package se.lyhord.intake.read;

/**
 * How much of a mail is read; past a bound the rest stays in the raw mail and the reader says so.
 *
 * @param depth multiparts inside multiparts
 * @param messages mails attached to attached mails
 * @param parts parts in all
 * @param fields header fields per part
 * @param fieldLength bytes per header field
 * @param textBytes bytes per text part
 * @param nestedBytes bytes of an attached mail that is opened
 */
record Bounds(int depth, int messages, int parts, int fields, int fieldLength, int textBytes, int nestedBytes) {
    /** Far beyond what people send, far below what hurts. */
    static final Bounds GENEROUS = new Bounds(50, 8, 1_000, 1_000, 100_000, 4_000_000, 32_000_000);
}
