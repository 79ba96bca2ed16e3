package se.lyhord.console.account;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.lyhord.console.signin.Person;
import se.lyhord.register.access.Appearance;
import se.lyhord.register.access.SignedIn;

/** Gives a page the look that its person has chosen, before anything of it is seen. */
@Component
class Look implements VaadinServiceInitListener {
    private final Person person;

    Look(Person person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> person.signedIn()
                .map(SignedIn::appearance)
                .filter(appearance -> appearance != Appearance.SYSTEM)
                .map(Look::scheme)
                .ifPresent(scheme -> page.getDocument()
                        .getElementsByTag("html")
                        .attr("theme", scheme.getThemeValue())
                        .attr("style", "color-scheme: " + scheme.getValue())));
    }

    static ColorScheme.Value scheme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }
}
