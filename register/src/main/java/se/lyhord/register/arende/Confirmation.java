package se.lyhord.register.arende;

import java.util.List;

/** What a registrator says that a message is, and which enhet should have it; ids as the routine spells them. */
public record Confirmation(String kind, String factor, String unit, List<String> flags) {
    /** Keeps its own copy of the flags. */
    public Confirmation {
        flags = List.copyOf(flags);
    }
}
