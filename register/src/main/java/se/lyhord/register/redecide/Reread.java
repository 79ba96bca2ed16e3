package se.lyhord.register.redecide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.classifier.Suggestion;
import se.lyhord.register.arende.AttachmentNote;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.desk.DeskForm;
import se.lyhord.register.ledger.LedgerEntry;

/**
 * What the bytes of a message say when they are read again, as far as they can be, and what a person has mended.
 *
 * @param answers Message-ID with angle brackets, for letters that answer it; null when it has none
 * @param asksForReply whether the citizen has said that a reply is wanted
 * @param objection why no letter should go to the sender by itself, as a sentence in Swedish; null when nothing speaks against
 */
public record Reread(
        Sender sender,
        String subject,
        String body,
        String newText,
        @Nullable String html,
        List<AttachmentNote> attachments,
        List<String> warnings,
        @Nullable PassedOn passedOn,
        Suggestion suggestion,
        @Nullable String answers,
        boolean asksForReply,
        @Nullable String objection) {
    /** Keeps its own copies of the lists. */
    public Reread {
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /**
     * With what a person has written instead; an address that was mended is a person's word.
     *
     * @throws se.lyhord.register.refusal.RefusedException when that cannot be an address
     */
    public Reread mended(Sender by, String title, String text) {
        boolean same = by.address() == null || by.address().equals(sender.address());
        if (!same) {
            by.requireAddress();
        }
        boolean kept = text.equals(newText);
        return new Reread(
                by,
                title,
                kept ? body : text,
                text,
                kept ? html : null,
                attachments,
                warnings,
                passedOn,
                suggestion,
                answers,
                asksForReply,
                same ? objection : null);
    }

    /** With what only the form says that a colleague filled in. */
    Reread completedBy(DeskForm form) {
        Sender filled = form.sender();
        return new Reread(
                new Sender(
                        or(sender.name(), filled.name()),
                        or(sender.address(), filled.address()),
                        or(sender.phone(), filled.phone()),
                        or(sender.postal(), filled.postal())),
                subject,
                body.isBlank() ? form.text() : body,
                newText.isBlank() ? form.text() : newText,
                html,
                attachments,
                List.of(),
                passedOn,
                suggestion,
                answers,
                asksForReply,
                null);
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    IncomingMessage message(LedgerEntry entry) {
        return new IncomingMessage(
                entry.id(), entry.row().arrivedAt(), subject, body, newText, html, attachments, warnings, passedOn);
    }
}
