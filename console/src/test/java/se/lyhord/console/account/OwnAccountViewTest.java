package se.lyhord.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.register.access.Accounts;
import se.lyhord.register.access.Appearance;
import se.lyhord.register.access.SignedIn;
import se.lyhord.register.administration.KeepAccounts;
import se.lyhord.register.administration.OneTimePassword;
import se.lyhord.register.administration.Work;

@DeskTest
class OwnAccountViewTest extends SpringBrowserlessTest {
    private static final String OWN = "gungan blåser i öst";

    @Autowired
    Accounts accounts;

    @Autowired
    KeepAccounts keep;

    private final String kim = "k" + UUID.randomUUID().toString().substring(0, 13);
    private String oneTime = "";

    @BeforeEach
    void kimSignsInWithAOneTimePassword() {
        OneTimePassword handed = keep.add(
                accounts.loadUserByUsername("karin").account(),
                kim,
                "Kim Ek",
                new Work(Set.of(Role.REGISTRATOR), Set.of(), null));
        oneTime = handed.text();
        SignedIn person = accounts.loadUserByUsername(kim);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    @Test
    void isTheOnlyPageUntilAPasswordIsChosen() {
        for (String page : List.of("inkorg", "liggare", "start", "arende/1")) {
            UI.getCurrent().navigate(page);

            assertThat(find(H2.class).single().getText()).isEqualTo("Välj ett eget lösenord");
        }
    }

    @Test
    void goesOnToTheWorkWhenAPasswordIsChosen() {
        UI.getCurrent().navigate("inkorg");

        choose(oneTime, "kort", "kort");
        assertThat(find(Div.class).withClassName("refusal").single().getText()).contains("minst 12 tecken");
        choose(oneTime, OWN, OWN);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("inkorg");
        assertThat(accounts.opens(kim, OWN)).isTrue();
    }

    @Test
    void keepsHowTheDeskShallLook() {
        UI.getCurrent().navigate("inkorg");
        choose(oneTime, OWN, OWN);
        UI.getCurrent().navigate("mitt-konto");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Appearance> choice = find(RadioButtonGroup.class).single();
        choice.setValue(Appearance.DARK);

        assertThat(accounts.loadUserByUsername(kim).appearance()).isEqualTo(Appearance.DARK);
    }

    private void choose(String present, String wanted, String again) {
        List<PasswordField> fields = find(PasswordField.class).all();
        fields.get(0).setValue(present);
        fields.get(1).setValue(wanted);
        fields.get(2).setValue(again);
        find(Button.class).withText("Byt lösenord").single().click();
    }
}
