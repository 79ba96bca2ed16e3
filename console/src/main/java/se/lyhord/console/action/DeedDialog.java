package se.lyhord.console.action;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import se.lyhord.console.dialog.DeskDialog;

/** A dialog in which something is written and then done: by its button or Ctrl+Enter; Esc closes it, a click beside it does not. */
public abstract class DeedDialog extends DeskDialog {
    /** With its title and what its button is called. */
    protected DeedDialog(String title, String button) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
        setMaxWidth("96vw");
        Span hint = new Span("Ctrl+⏎");
        hint.addClassName("key-hint");
        Button cancel = new Button("Avbryt", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button act = new AtOnceButton(button, this::actOnce);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(hint, cancel, act);
    }

    /** What is closed here is there in the browser for a moment more, and a second click must not do it a second time. */
    private void actOnce() {
        if (isOpened()) {
            act();
        }
    }

    /** Does it, and closes unless it was refused. */
    protected abstract void act();
}
