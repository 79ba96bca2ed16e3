package se.lyhord.console.attachment;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a message.
 *
 * @param type media type that the mail gives it, which is only a hint
 * @param size bytes
 * @param text what was read in it; empty when there is none, or nobody has read it yet
 * @param note why some of the text is missing, as a sentence; null when none is
 * @param content its bytes, read anew each time; empty when this person may not have them any more
 */
public record AttachedFile(
        String name,
        String type,
        long size,
        String text,
        @Nullable String note,
        Supplier<Optional<byte[]>> content) {}
