package se.lyhord.console.citizen.page;

import java.util.List;
import se.lyhord.config.plain.Avsnitt;

/** A page that is only read, in Swedish. */
public record Sheet(String title, List<Avsnitt> parts, List<Link> links) {
    /** Keeps its own copies. */
    public Sheet {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }

    /** Where to read or do more. */
    public record Link(String address, String text) {}
}
