package se.lyhord.console.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import se.lyhord.console.dialog.DeskDialog;
import se.lyhord.register.refusal.RefusedException;

/** Asks for what an account is; what the register refuses is said, and nothing that was filled in is lost. */
class UserDialog extends DeskDialog {
    private final Div refusal = new Div();
    private final Div more = new Div();

    UserDialog(String title, String button, UserFields fields, Runnable work) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addClassName("form-dialog");
        setWidth("34rem");
        setMaxWidth("96vw");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        more.addClassName("action-bar");
        add(fields, more, refusal);
        Button act = new Button(button, click -> act(work));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        Button cancel = new Button("Avbryt", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, act);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fields.focusFirst();
            }
        });
    }

    /** Something else that can be done with the account. */
    void offer(String name, Runnable work) {
        more.add(new Button(name, click -> act(work)));
    }

    private void act(Runnable work) {
        try {
            work.run();
            close();
        } catch (RefusedException refused) {
            refusal.setText(refused.getMessage());
            refusal.setVisible(true);
        }
    }
}
