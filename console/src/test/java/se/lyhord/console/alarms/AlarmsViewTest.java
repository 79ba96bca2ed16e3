package se.lyhord.console.alarms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.remind.desk.AlarmsOf;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class AlarmsViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AlarmsOf alarms;

    @Autowired
    ArendePages pages;

    @Test
    void showsWhatCallsTheRegistratorUntilItIsSeen() {
        long id = post.arende("Gungan", Post.SURE);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of("akut")));
        String name = pages.page(Post.NAMND, id).orElseThrow().arende().name();
        int before = alarms.count(LEILA);

        AlarmsView view = navigate(AlarmsView.class);
        String shown = view.getElement().getTextRecursively();
        find(Button.class, view).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Sedd: " + name))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(shown).contains(name);
        assertThat(alarms.count(LEILA)).isEqualTo(before - 1);
    }
}
