package se.lyhord.console.words;

import java.util.Locale;

/** How near a frist is; its colour only repeats what the words say. */
public enum Urgency {
    /** The day has passed. */
    LATE,
    /** Today or tomorrow. */
    SOON,
    /** Not yet. */
    CALM;

    /** The class name that the style sheet knows. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
