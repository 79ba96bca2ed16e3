package se.lyhord.console.action;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.lyhord.register.refusal.RefusedException;

/** Fills in any form: Esc closes it and keeps what was written, Ctrl+Enter does it, and a refusal is shown without losing a word. */
public class FormDialog extends Dialog {
    private final VerbForm form;
    private final Drafts.Draft draft;
    private final Runnable done;
    private final Inputs inputs;
    private final Div refusal = new Div();
    private final OutlookPane outlook = new OutlookPane();

    /** A form about something that keeps no draft. */
    public FormDialog(VerbForm form, Runnable done) {
        this(form, new Drafts.Draft(new ConcurrentHashMap<>(Map.of()), new Drafts.Key(0, form.name())), done);
    }

    FormDialog(VerbForm form, Drafts.Draft draft, Runnable done) {
        this.form = form;
        this.draft = draft;
        this.done = done;
        inputs = new Inputs(form.fields(), this::changed);
        setHeaderTitle(form.name());
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
        setWidth(form.outlook() == null || inputs.areShort() ? "34rem" : "64rem");
        setMaxWidth("96vw");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div left = new Div();
        left.addClassName("form-fields");
        if (!form.lead().isEmpty()) {
            left.add(new Paragraph(form.lead()));
        }
        left.add(inputs, refusal);
        Div both = new Div(left);
        both.addClassName("form-and-outlook");
        if (form.outlook() != null) {
            both.add(outlook);
        }
        add(both);
        inputs.fill(draft.read());
        foot();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                inputs.focus();
            }
        });
        look();
    }

    private void foot() {
        Span hint = new Span("Ctrl+⏎");
        hint.addClassName("key-hint");
        Button cancel = new Button("Avbryt", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button act = new Button(form.button(), click -> act());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(hint, cancel, act);
    }

    private void changed() {
        draft.keep(inputs.filled());
        refusal.setVisible(false);
        look();
    }

    private void look() {
        if (form.outlook() == null) {
            return;
        }
        try {
            outlook.show(form.outlook().apply(inputs.filled()));
        } catch (RefusedException refused) {
            outlook.show(new Outlook(null, String.valueOf(refused.getMessage())));
        }
    }

    private void act() {
        try {
            form.work().accept(inputs.filled());
        } catch (RefusedException refused) {
            refusal.setText(refused.getMessage());
            refusal.setVisible(true);
            inputs.focus();
            return;
        }
        draft.forget();
        close();
        done.run();
    }

    /** Says for a moment that something was done. */
    public static void tell(String sentence) {
        Notification notification = new Notification(sentence, 5000, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        notification.open();
    }
}
