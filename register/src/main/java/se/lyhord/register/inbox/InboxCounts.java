package se.lyhord.register.inbox;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many there are of each.
 *
 * @param chips how many would pass with each chip too
 * @param units how many of those that pass the filter are suggested for each enhet, most first
 * @param kinds likewise of each ärendetyp
 */
public record InboxCounts(Map<Chip, Integer> chips, Map<String, Integer> units, Map<String, Integer> kinds) {
    /** Keeps its own copies, in their order. */
    public InboxCounts {
        chips = new EnumMap<>(chips);
        units = new LinkedHashMap<>(units);
        kinds = new LinkedHashMap<>(kinds);
    }
}
