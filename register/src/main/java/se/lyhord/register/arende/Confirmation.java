package se.lyhord.register.arende;

import java.util.List;

/**
 * What a registrator says that a message is, and which enhet should have it; ids as the routine spells them.
 *
 * @param replyWanted whether the citizen asked for a reply, which in some routines makes another kind of it
 */
public record Confirmation(String kind, String factor, String unit, List<String> flags, boolean replyWanted) {
    /** Keeps its own copy of the flags. */
    public Confirmation {
        flags = List.copyOf(flags);
    }

    /** Without a wish for a reply. */
    public Confirmation(String kind, String factor, String unit, List<String> flags) {
        this(kind, factor, unit, flags, false);
    }

    /** The same for another enhet. */
    public Confirmation at(String otherUnit) {
        return new Confirmation(kind, factor, otherUnit, flags, replyWanted);
    }

    /** The same as another kind. */
    public Confirmation as(String otherKind) {
        return new Confirmation(otherKind, factor, unit, flags, replyWanted);
    }
}
