package se.lyhord.register.accuracy;

/**
 * What became of one flag in confirmed ärenden.
 *
 * @param flag id
 * @param kept raised by the program and left
 * @param removed raised by the program and taken away
 * @param added not raised, but set by a registrator
 */
public record OfFlag(String flag, int kept, int removed, int added) {
    /** How often the program raised it. */
    public int raised() {
        return kept + removed;
    }

    /** In how many ärenden it stands. */
    public int standing() {
        return kept + added;
    }
}
