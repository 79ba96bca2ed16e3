package se.lyhord.intake.receive.mailbox.settings;

/**
 * A folder that is to be read.
 *
 * @param name its name, or its use with a backslash as in RFC 6154
 * @param mustExist whether somebody has asked for it, so that its absence is a fault
 */
public record FolderChoice(String name, boolean mustExist) {
    /** Where the server puts what it takes for spam. */
    public static final String JUNK = "\\Junk";

    /** Whether it is chosen by what it is for. */
    public boolean isByUse() {
        return name.startsWith("\\");
    }
}
