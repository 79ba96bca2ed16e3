package se.lyhord.console.arende;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Shown;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;

/** One message: what is new in it first, the whole on request. */
class MessageCard extends Article {
    static final int LONGEST_TEXT = 60_000;

    private final Div texts = new Div();
    private final Button format = new Button("", click -> toggleFormat());
    private final Button toggle = new Button("Visa hela meddelandet", click -> toggleWhole());
    private final IncomingMessage message;
    private final List<Mark> marks;
    private boolean whole;
    private boolean formatted;

    MessageCard(MessageOnPage shown, List<Mark> marks, Days days, MessageFiles files) {
        this.message = shown.message();
        this.marks = marks;
        addClassName("message");
        if (shown.followUp()) {
            add(new H3(heading(shown, days)));
        }
        PassedOn passedOn = message.passedOn();
        if (passedOn != null) {
            add(note(VaadinIcon.ARROW_FORWARD, passedOn.sentence(), "passed-on"));
        }
        message.warnings().forEach(warning -> add(note(VaadinIcon.WARNING, warning, "warning")));
        add(texts);
        files.attachments().forEach(this::add);
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setVisible(!message.body().strip().equals(message.newText().strip()));
        format.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        format.setVisible(message.html() != null);
        Div foot = new Div(toggle, format, files.original());
        foot.addClassName("message-foot");
        add(foot);
        show();
    }

    /** When it came, and from whom when that was not the citizen. */
    static String heading(MessageOnPage shown, Days days) {
        String from = shown.from();
        return (shown.followUp() ? "Nytt meddelande" : "Meddelande")
                + (from == null ? "" : " från " + Shown.name(from))
                + ", "
                + days.moment(shown.message().arrivedAt());
    }

    private static Div note(VaadinIcon icon, String text, String style) {
        Div note = new Div(icon.create(), new Span(text));
        note.addClassNames("note", style);
        return note;
    }

    final void toggleWhole() {
        if (toggle.isVisible()) {
            whole = !whole;
            show();
        }
    }

    private void toggleFormat() {
        formatted = !formatted;
        show();
    }

    private void show() {
        texts.removeAll();
        format.setText(formatted ? "Visa som text" : "Visa som e-post");
        toggle.setEnabled(!formatted);
        String html = message.html();
        if (formatted && html != null) {
            texts.add(new HtmlSheet(html));
        } else {
            showText();
        }
    }

    private void showText() {
        String text =
                whole ? message.body().strip() : Flowing.text(message.newText().strip());
        toggle.setText(whole ? "Visa bara det nya" : "Visa hela meddelandet");
        String shown = text.isEmpty() ? "(Meddelandet har ingen text.)" : text;
        texts.add(new MarkedText(Shown.atMost(LONGEST_TEXT, shown), marks));
        if (text.length() > LONGEST_TEXT) {
            texts.add(note(VaadinIcon.INFO_CIRCLE, "Bara början visas. Hämta originalet för att läsa resten.", "cut"));
        }
    }
}
