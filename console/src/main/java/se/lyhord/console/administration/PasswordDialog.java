package se.lyhord.console.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.console.dialog.DeskDialog;
import se.lyhord.console.words.Days;
import se.lyhord.register.administration.OneTimePassword;

/** Shows a one-time password, this once. */
class PasswordDialog extends DeskDialog {
    PasswordDialog(String name, OneTimePassword password, Days days) {
        setHeaderTitle("Engångslösenord till " + name);
        setCloseOnOutsideClick(false);
        setWidth("30rem");
        Code code = new Code(password.text());
        code.addClassName("one-time-password");
        add(
                new Paragraph("Lämna det på ett säkert sätt, till exempel i telefon. Det visas bara nu."),
                code,
                new Paragraph("Det gäller till %s, och måste bytas vid första inloggningen."
                        .formatted(days.moment(password.until()))));
        Button close = new Button("Klart", click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
