package se.lyhord.console.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives what Vaadin itself says to the registrator a Swedish voice. */
@Component
class SpeaksSwedish implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Du har loggats ut");
        messages.setSessionExpiredMessage(
                "Det du höll på att skriva finns kvar i den här fliken och kommer tillbaka när du öppnar samma formulär. "
                        + "Klicka här eller tryck Esc för att logga in igen.");
        messages.setInternalErrorCaption("Något gick fel");
        messages.setInternalErrorMessage("Klicka här eller tryck Esc för att ladda om sidan.");
        messages.setCookiesDisabledCaption("Du är inte inloggad längre");
        messages.setCookiesDisabledMessage(
                "Det du höll på att skriva finns kvar i den här fliken och kommer tillbaka när du öppnar samma formulär. "
                        + "Klicka här eller tryck Esc för att logga in igen. Kommer du då tillbaka hit måste webbläsaren tillåta kakor.");
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
    }

    private static void speak(UI ui) {
        ui.setLocale(Swedish.LOCALE);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText("Ingen kontakt med servern. Försöker igen …");
        reconnect.setDialogTextGaveUp("Ingen kontakt med servern. Ladda om sidan.");
    }
}
