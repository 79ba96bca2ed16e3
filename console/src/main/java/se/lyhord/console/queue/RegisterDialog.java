package se.lyhord.console.queue;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.DeedDialog;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.redecide.Reread;
import se.lyhord.register.refusal.RefusedException;

/** Registers a message with what was read of it filled in, to be mended where reading failed. */
class RegisterDialog extends DeedDialog {
    private final Reread read;
    private final BiFunction<Reread, String, Arende> work;
    private final Runnable done;
    private final TextField name = new TextField("Namn");
    private final TextField email = new TextField("E-post");
    private final TextField subject = new TextField("Rubrik");
    private final TextArea text = new TextArea("Vad gäller det?");
    private final TextArea why = new TextArea("Varför registreras meddelandet?");
    private final Div refusal = new Div();

    RegisterDialog(String title, Reread read, BiFunction<Reread, String, Arende> work, Runnable done) {
        super(title, title);
        this.read = read;
        this.work = work;
        this.done = done;
        setWidth("44rem");
        name.setValue(Objects.requireNonNullElse(read.sender().name(), ""));
        email.setValue(Objects.requireNonNullElse(read.sender().address(), ""));
        subject.setValue(read.subject());
        text.setValue(read.newText());
        text.setMinRows(5);
        text.setMaxRows(12);
        why.setHelperText("Skälet står i liggaren och i ärendets händelser.");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div who = new Div(name, email);
        who.addClassName("queue-who");
        Div fields = new Div(who, subject, text, why, refusal);
        fields.addClassNames("form-fields", "inputs");
        name.setWidthFull();
        email.setWidthFull();
        subject.setWidthFull();
        text.setWidthFull();
        why.setWidthFull();
        add(fields);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                why.focus();
            }
        });
    }

    @Override
    protected void act() {
        try {
            Sender sender = new Sender(
                    filled(name.getValue()),
                    filled(email.getValue()),
                    read.sender().phone(),
                    read.sender().postal());
            Arende opened =
                    work.apply(read.mended(sender, subject.getValue().strip(), text.getValue()), why.getValue());
            close();
            done.run();
            tell(opened);
        } catch (RefusedException refused) {
            refusal.setText(refused.getMessage());
            refusal.setVisible(true);
            why.focus();
        }
    }

    private static @Nullable String filled(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private static void tell(Arende opened) {
        Notification notification = new Notification();
        notification.add(new Span("Registrerat: "), new Anchor("arende/" + opened.id(), opened.name()));
        notification.setDuration(8000);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }
}
