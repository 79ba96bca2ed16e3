package se.lyhord.console.attachment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import se.lyhord.console.words.Shown;
import se.lyhord.console.words.Size;

/** An attached file: a small image is seen at once, everything else when somebody asks. */
public class AttachmentCard extends Div {
    /** What the mail calls it is a hint whether to try; the download decides by the content. */
    private static final Set<String> SEEN_AS_IMAGE =
            Set.of("image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp");

    private static final long SEEN_AT_ONCE = 6L << 20;

    private final Preview preview;
    private final Div thumbs = new Div();
    private final Div slot = new Div();
    private final Button show;
    private boolean open;

    AttachmentCard(AttachedFile file, Preview preview) {
        this.preview = preview;
        addClassName("attachment-card");
        String name = Shown.fileName(file.name());
        Span label = Shown.isolated(name);
        label.addClassName("attachment-name");
        Span size = new Span(new Size(file.size()).toString());
        size.addClassName("more");
        show = new Button("Visa", click -> toggle());
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.setAriaLabel("Visa " + name);
        show.getElement().setAttribute("aria-expanded", "false");
        Anchor get = new Anchor(SafeDownload.file(file), "Hämta");
        get.getElement().setAttribute("aria-label", "Hämta " + name);
        Div line = new Div(VaadinIcon.PAPERCLIP.create(), label, size, show, get);
        line.addClassNames("note", "attachment");
        add(line);
        if (SEEN_AS_IMAGE.contains(file.type()) && file.size() <= SEEN_AT_ONCE) {
            Image thumb = new Image(SafeDownload.image(file.content()), "Bild: " + name);
            thumb.addClassName("thumb");
            thumb.getElement().setAttribute("loading", "lazy");
            thumbs.add(thumb);
        }
        add(thumbs);
        slot.addClassName("preview");
        add(slot);
    }

    private void toggle() {
        open = !open;
        slot.removeAll();
        thumbs.setVisible(!open);
        if (open) {
            slot.add(preview.content());
        }
        show.setText(open ? "Dölj" : "Visa");
        show.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
