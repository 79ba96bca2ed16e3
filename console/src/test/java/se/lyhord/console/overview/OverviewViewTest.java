package se.lyhord.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class OverviewViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Test
    void leadsFromAFigureToTheArendenBehindIt() {
        routed("Gungan som är försenad");
        navigate(OverviewView.class);
        String late = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(link -> link.startsWith("bevakning?enhet=stadsmiljo"))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate("bevakning", QueryParameters.fromString(late.substring(late.indexOf('?') + 1)));

        assertThat(find(OverviewView.class).single().getElement().getTextRecursively())
                .contains("Gungan som är försenad");
    }

    @Test
    void drawsNothingAnewThatIsAsItWas() {
        routed("Gungan");
        navigate(OverviewView.class);
        NativeTable before = find(NativeTable.class).single();

        navigate(OverviewView.class);
        NativeTable unchanged = find(NativeTable.class).single();
        routed("Bänken");
        navigate(OverviewView.class);

        assertThat(unchanged).isSameAs(before);
        assertThat(find(NativeTable.class).single()).isNotSameAs(before);
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void showsAControllerTheFiguresOnly() {
        routed("Gungan");

        navigate(OverviewView.class);

        assertThat(find(NativeTable.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("bevakning"));
    }

    private void routed(String subject) {
        long id = post.arende(subject, Post.SURE);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));
    }
}
