package se.lyhord.register.search;

import org.jspecify.annotations.Nullable;

/**
 * An ärende that was found, with why.
 *
 * @param title its title, the words marked
 * @param passage where the words stand; null when they stand in the title alone, or no words were asked for
 */
public record SearchHit(
        FoundArende arende, MarkedWords title, @Nullable Passage passage) {}
