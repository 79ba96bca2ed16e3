package se.lyhord.console.attachment;

import org.springframework.stereotype.Component;

/** Makes the cards of attached files. */
@Component
public class AttachmentCards {
    private final PdfPages pages;

    AttachmentCards(PdfPages pages) {
        this.pages = pages;
    }

    /** A card with the file's name, its preview and its download. */
    public AttachmentCard card(AttachedFile file) {
        return new AttachmentCard(file, new Preview(file, pages));
    }
}
