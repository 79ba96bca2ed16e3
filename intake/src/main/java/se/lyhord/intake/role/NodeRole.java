package se.lyhord.intake.role;

/** A part of the program that can run in a process of its own. */
public enum NodeRole {
    /** Fetches mail, handles messages, sends letters. */
    INTAKE,
    /** Serves the citizens. */
    PUBLIC,
    /** Serves the registrator's desk. */
    CONSOLE
}
