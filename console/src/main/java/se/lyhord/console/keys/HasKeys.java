package se.lyhord.console.keys;

/** A component with commands of its own, found wherever it stands on the page. */
public interface HasKeys {
    /** Its commands. */
    Keys keys();
}
