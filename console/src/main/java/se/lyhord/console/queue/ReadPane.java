package se.lyhord.console.queue;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import se.lyhord.console.words.Shown;
import se.lyhord.console.words.Size;
import se.lyhord.intake.handle.ReadOnceMore;
import se.lyhord.register.redecide.Reread;

/** A message as far as it can be read, as text and nothing else. */
class ReadPane extends Article {
    private static final int SHOWN = 20_000;

    private static final String NO_TEXT = "(Meddelandet har ingen text.)";
    private static final String NOT_FETCHED =
            "(Texten är inte hämtad: här finns bara vem som skrev och ämnet. Läs brevet i brevlådan.)";

    ReadPane(ReadOnceMore read) {
        this(read, false);
    }

    /** With word of whether the message itself lies in its mailbox alone. */
    ReadPane(ReadOnceMore read, boolean headerOnly) {
        addClassName("sheet");
        Reread message = read.message();
        add(new H3(message.subject().isBlank() ? "(utan ämne)" : Shown.title(message.subject())));
        Span from = new Span("från " + from(message));
        from.addClassName("arende-facts");
        add(from);
        message.warnings().forEach(warning -> add(note(VaadinIcon.WARNING, warning, "warning")));
        Div text = new Div(text(message.body().strip(), headerOnly));
        text.addClassName("message-text");
        text.getElement().setAttribute("lang", "");
        text.getElement().setAttribute("dir", "auto");
        add(text);
        message.attachments()
                .forEach(file -> add(note(
                        VaadinIcon.PAPERCLIP,
                        Shown.fileName(file.name()) + ", " + new Size(file.size()),
                        "attachment")));
        if (!read.signs().isEmpty()) {
            UnorderedList signs = new UnorderedList();
            read.signs().forEach(sign -> signs.add(new ListItem(sign)));
            add(new H3("Tecken på att en maskin har skickat det"), signs);
        }
    }

    private static String from(Reread message) {
        String address = message.sender().address();
        String shown = Shown.name(message.sender().display());
        String clean = address == null ? shown : Shown.name(address);
        return shown.equals(clean) ? shown : shown + " <" + clean + ">";
    }

    private static String text(String body, boolean headerOnly) {
        if (body.isEmpty()) {
            return headerOnly ? NOT_FETCHED : NO_TEXT;
        }
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "\n…\n(Resten står i originalet.)";
    }

    private static Div note(VaadinIcon icon, String text, String style) {
        Div note = new Div(icon.create(), new Span(text));
        note.addClassNames("note", style);
        return note;
    }
}
