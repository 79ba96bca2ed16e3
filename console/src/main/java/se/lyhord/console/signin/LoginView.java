package se.lyhord.console.signin;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import se.lyhord.intake.demo.DemoMailboxes;
import se.lyhord.register.routine.Routines;

/** Where one signs in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Logga in · Lyhörd")
@AnonymousAllowed
@JavaScript("context://desk/names.js")
class LoginView extends Div implements BeforeEnterObserver {
    /** Said in the address when somebody must wait. */
    static final String REST = "vanta";

    private final LoginForm form = new LoginForm(swedish());

    LoginView(Routines routines, ObjectProvider<DemoMailboxes> demo) {
        addClassName("login");
        getElement().setAttribute("role", "main");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setAttribute("no-autofocus", false);
        Div card = new Div(
                new H1("Lyhörd"),
                new Paragraph(routines.namnder().stream()
                        .map(namnd -> routines.today(namnd).rutin().namnd().name())
                        .collect(Collectors.joining(" · "))),
                form);
        card.addClassName("login-card");
        if (demo.getIfAvailable() != null) {
            card.add(new DemoSignIns());
        }
        add(card);
    }

    private static LoginI18n swedish() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form form = texts.getForm();
        form.setTitle("Logga in");
        form.setUsername("Användarnamn");
        form.setPassword("Lösenord");
        form.setSubmit("Logga in");
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle("Det gick inte att logga in");
        error.setMessage("Kontrollera användarnamn och lösenord och försök igen.");
        error.setUsername("Skriv ditt användarnamn");
        error.setPassword("Skriv ditt lösenord");
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (said.contains(REST)) {
            LoginI18n texts = swedish();
            texts.getErrorMessage().setTitle("Vänta en stund");
            texts.getErrorMessage()
                    .setMessage("Det har blivit många misslyckade försök. Försök igen om %d minuter."
                            .formatted(SignInAttempts.REST.toMinutes()));
            form.setI18n(texts);
        }
        form.setError(said.contains("error") || said.contains(REST));
    }
}
