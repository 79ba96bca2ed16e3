package se.lyhord.register.conversation;

/** Whose words a line has. */
public enum Author {
    /** The one who wrote to the nämnd. */
    CITIZEN,
    /** Somebody at the nämnd, by name. */
    OFFICER,
    /** A letter of the ärende, such as the answer. */
    LETTER,
    /** Something happened; the text is the name of a {@link Notice}. */
    NOTICE
}
