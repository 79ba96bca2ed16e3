package se.lyhord.register.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What was read in an attached file.
 *
 * @param ledger ledger row of the message that carries it
 * @param position which of its attachments, from 0
 * @param name file name
 * @param text empty when there is none, as in a photograph
 * @param note why some or all of the text is missing, as a sentence in Swedish; null otherwise
 */
public record AttachmentText(
        long ledger,
        int position,
        String name,
        String text,
        @Nullable String note) {}
