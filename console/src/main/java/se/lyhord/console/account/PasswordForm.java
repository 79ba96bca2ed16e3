package se.lyhord.console.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import se.lyhord.register.refusal.RefusedException;

/** Asks for the present password and twice for the new one; what is refused is said and nothing is lost. */
class PasswordForm extends Div {
    private final PasswordField present = field("Nuvarande lösenord", "current-password");
    private final PasswordField wanted = field("Nytt lösenord", "new-password");
    private final PasswordField again = field("Nytt lösenord en gång till", "new-password");
    private final Div refusal = new Div();
    private final Change change;

    PasswordForm(String presentIs, Change change) {
        this.change = change;
        addClassName("own-form");
        present.setLabel(presentIs);
        wanted.setHelperText("Minst 12 tecken. Några ord som bara du skulle sätta ihop är bra. Alla tecken går bra.");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Button button = new Button("Byt lösenord", click -> change());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(present, wanted, again, refusal, button);
    }

    private static PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(label);
        field.setMaxLength(200);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRevealButtonVisible(true);
        return field;
    }

    private void change() {
        try {
            change.from(present.getValue(), wanted.getValue(), again.getValue());
            present.clear();
            wanted.clear();
            again.clear();
            refusal.setVisible(false);
        } catch (RefusedException refused) {
            refusal.setText(refused.getMessage());
            refusal.setVisible(true);
        }
    }

    /** What is done with it. */
    interface Change {
        void from(String present, String wanted, String again);
    }
}
