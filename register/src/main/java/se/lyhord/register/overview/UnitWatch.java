package se.lyhord.register.overview;

import java.util.Map;

/**
 * The figures of an enhet.
 *
 * @param unit its id; empty for what nobody has confirmed yet
 */
public record UnitWatch(String unit, Map<Watch, Integer> figures) {
    /** Keeps its own copy. */
    public UnitWatch {
        figures = Map.copyOf(figures);
    }

    /** How many there are of it. */
    public int of(Watch watch) {
        return figures.getOrDefault(watch, 0);
    }
}
