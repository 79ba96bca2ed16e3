package se.lyhord.register.draft;

/**
 * What a draft is about.
 *
 * @param id of that; 0 for what is nowhere yet
 */
public record Topic(Kind kind, long id) {
    /** What is being told at the desk, by phone or in person, and is nowhere yet. */
    public static final Topic TOLD = new Topic(Kind.TOLD, 0);

    /** An ärende. */
    public static Topic arende(long id) {
        return new Topic(Kind.ARENDE, id);
    }

    /** A message of the ledger. */
    public static Topic message(long ledger) {
        return new Topic(Kind.MESSAGE, ledger);
    }

    /** A letter that waits for a person. */
    public static Topic letter(long id) {
        return new Topic(Kind.LETTER, id);
    }

    /** A question that a colleague has put. */
    public static Topic question(long id) {
        return new Topic(Kind.QUESTION, id);
    }

    /** The sorts of things that people write about. */
    public enum Kind {
        /** An ärende. */
        ARENDE,
        /** A message of the ledger. */
        MESSAGE,
        /** A letter that waits for a person. */
        LETTER,
        /** A question that a colleague has put. */
        QUESTION,
        /** What is being told at the desk. */
        TOLD
    }
}
