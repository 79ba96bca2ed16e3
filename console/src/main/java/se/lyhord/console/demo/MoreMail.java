package se.lyhord.console.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import se.lyhord.intake.demo.MoreSampleMail;

/** Lets more sample mail come, one or many at once. */
class MoreMail extends Div {
    private static final int SOME = 25;

    private final MoreSampleMail mail;
    private final IntegerField count = new IntegerField("Antal provbrev");

    MoreMail(MoreSampleMail mail) {
        this.mail = mail;
        addClassName("more-mail");
        count.setMin(1);
        count.setMax(MoreSampleMail.LARGEST);
        count.setStepButtonsVisible(true);
        count.setValue(SOME);
        count.setHelperText("1–" + MoreSampleMail.LARGEST);
        add(
                new Button("Ett provbrev till", click -> send(1)),
                count,
                new Button("Skicka så många", click -> sendAsked()));
    }

    private void sendAsked() {
        Integer asked = count.getValue();
        if (asked == null || asked < 1 || asked > MoreSampleMail.LARGEST) {
            count.setErrorMessage("Välj mellan 1 och %d.".formatted(MoreSampleMail.LARGEST));
            count.setInvalid(true);
            return;
        }
        count.setInvalid(false);
        send(asked);
    }

    private void send(int number) {
        mail.send(number);
        Notification.show(
                number == 1 ? "Ett provbrev är skickat till nämnden." : number + " provbrev är skickade till nämnden.",
                5000,
                Notification.Position.BOTTOM_START);
    }
}
