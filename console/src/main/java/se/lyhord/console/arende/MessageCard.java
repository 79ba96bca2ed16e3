package se.lyhord.console.arende;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.lyhord.console.words.Days;
import se.lyhord.console.words.Size;
import se.lyhord.register.arende.ArendePage.MessageOnPage;
import se.lyhord.register.arende.IncomingMessage;
import se.lyhord.register.arende.PassedOn;

/** One message: what is new in it first, the whole on request. */
class MessageCard extends Article {
    private final Div texts = new Div();
    private final Button toggle = new Button("Visa hela meddelandet", click -> toggleWhole());
    private final IncomingMessage message;
    private final List<Mark> marks;
    private boolean whole;

    MessageCard(MessageOnPage shown, List<Mark> marks, Days days, Anchor original) {
        this.message = shown.message();
        this.marks = marks;
        addClassName("message");
        if (shown.followUp()) {
            add(new H3("Nytt meddelande, " + days.moment(message.arrivedAt())));
        }
        PassedOn passedOn = message.passedOn();
        if (passedOn != null) {
            add(note(VaadinIcon.ARROW_FORWARD, passedOn.sentence(), "passed-on"));
        }
        message.warnings().forEach(warning -> add(note(VaadinIcon.WARNING, warning, "warning")));
        add(texts);
        message.attachments()
                .forEach(file ->
                        add(note(VaadinIcon.PAPERCLIP, file.name() + ", " + new Size(file.size()), "attachment")));
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setVisible(!message.body().strip().equals(message.newText().strip()));
        Div foot = new Div(toggle, original);
        foot.addClassName("message-foot");
        add(foot);
        show();
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

    private void show() {
        String text =
                whole ? message.body().strip() : Flowing.text(message.newText().strip());
        toggle.setText(whole ? "Visa bara det nya" : "Visa hela meddelandet");
        texts.removeAll();
        texts.add(new MarkedText(text.isEmpty() ? "(Meddelandet har ingen text.)" : text, marks));
    }
}
