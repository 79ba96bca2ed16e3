package se.lyhord.register.arende;

/**
 * The channel by which a citizen's mail came when a colleague passed it on.
 *
 * @param by the colleague's address
 * @param note what the colleague wrote with it, empty when nothing
 */
public record PassedOn(String by, String note) {
    /** As it is shown, in Swedish. */
    public String sentence() {
        return "Vidarebefordrat av " + by + (note.isBlank() ? "." : ": " + note.strip());
    }
}
