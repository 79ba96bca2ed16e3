package se.lyhord.intake.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What a file gave.
 *
 * @param note why some or all of the text is missing, as a sentence in Swedish; null otherwise
 */
record FoundText(String text, @Nullable String note) {}
