package se.lyhord.register.access;

/** How somebody wants the desk to look. */
public enum Appearance {
    /** As the computer says. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
