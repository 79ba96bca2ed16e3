package se.lyhord.classifier.flag;

import java.util.Optional;

/** One way for a text to raise a flag. */
@FunctionalInterface
interface Evidence {
    /** What in the text raises the flag, in words that may be shown and logged to a registrator. */
    Optional<String> in(FoldedText text);
}
