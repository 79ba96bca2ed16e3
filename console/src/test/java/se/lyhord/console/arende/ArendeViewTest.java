package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
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
import se.lyhord.register.routine.Routines;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class ArendeViewTest extends SpringBrowserlessTest {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirm;

    @Autowired
    ArendePages pages;

    @Autowired
    Routines routines;

    @Test
    void showsTextFristerAndEventsWithTheRoutinesNames() {
        long id = post.arende("Gungan", Post.SURE);

        ArendeView view = navigate(ArendeView.class, id);

        assertThat(view.getElement().getTextRecursively())
                .contains("Gungan är trasig.", "Svar inom 3 dagar från ankomsten.")
                .contains("Förslag: Felanmälan, Boendemiljö, Stadsmiljö. Flaggor: Akut.");
    }

    @Test
    void saysOfWhatWasClosedAsNoMatterThatNobodyGotIt() {
        long closed = post.arende("Hej", Post.SURE);
        long routed = post.arende("Gungan", Post.SURE);
        confirm.confirmAndRoute(KARIN, closed, new Confirmation(noMatter(), "boendemiljo", "stadsmiljo", List.of()));
        confirm.confirmAndRoute(KARIN, routed, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        String closedView = navigate(ArendeView.class, closed).getElement().getTextRecursively();
        String routedView = navigate(ArendeView.class, routed).getElement().getTextRecursively();

        assertThat(closedView).contains("Avslutat, inget ärende").doesNotContain("Fördelat till Stadsmiljö");
        assertThat(routedView).contains("Fördelat till Stadsmiljö");
    }

    @Test
    void saysOfWhatWasOpenedBesideAnotherThatNobodyWroteItAndWhereTheMessageStands() {
        long id = post.arende("Gungan", Post.SURE);
        confirm.confirmAndRoute(
                KARIN, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of("akut")));
        String beside = pages.page(Post.NAMND, id).orElseThrow().arende().name();

        String shown =
                navigate(ArendeView.class, post.companion(id)).getElement().getTextRecursively();

        assertThat(shown)
                .contains("Utredning till " + beside + ": Akut", "Inget meddelande hör hit.")
                .doesNotContain("Anonym", "Kom med", "ingen frist");
    }

    private String noMatter() {
        return routines.today(Post.NAMND).rutin().kinds().stream()
                .filter(kind -> kind.isNoMatter(Set.of()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void hidesAnotherNamndsArende() {
        long id = post.arende("landskrona", "Inte vårt", Post.SURE);

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }
}
