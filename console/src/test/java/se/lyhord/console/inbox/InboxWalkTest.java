package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class InboxWalkTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Test
    void walksWithJAndK() {
        long second = post.arende("Andra", Post.SURE);
        long first = post.arende("Första", Post.SURE);
        InboxView view = navigate(InboxView.class);

        view.press("j", String.valueOf(first));
        String down = title();
        view.press("k", String.valueOf(second));

        assertThat(down).isEqualTo("Andra");
        assertThat(title()).isEqualTo("Första");
    }

    @Test
    void keepsWhatIsFilledInWhenThereIsNowhereToGo() {
        long first = post.arende("Det första", Post.SURE);
        InboxView view = navigate(InboxView.class);
        choice("Enhet").orElseThrow().setValue("lokal-demokrati");

        view.press("k", String.valueOf(first));

        assertThat(choice("Enhet").orElseThrow().getValue()).isEqualTo("lokal-demokrati");
    }

    @Test
    void passesNothingByWhenWhatIsReadHasLeftTheList() {
        post.arende("Det tredje", Post.SURE);
        post.arende("Det andra", Post.SURE);
        long first = post.arende("Det första", Post.SURE);
        InboxView view = navigate(InboxView.class);
        confirmArende.confirmAndRoute(
                LEILA, first, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));

        view.press("j", String.valueOf(first));

        assertThat(title()).isEqualTo("Det andra");
    }

    @Test
    void leavesARowChosenThatIsClickedOnceMore() {
        post.arende("Gungan", Post.SURE);
        navigate(InboxView.class);
        Grid<?> grid = find(Grid.class).single();

        assertThat(((GridSingleSelectionModel<?>) grid.getSelectionModel()).isDeselectAllowed())
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private Optional<Select<Object>> choice(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .map(select -> (Select<Object>) select)
                .findFirst();
    }

    private String title() {
        return find(H2.class).all().stream()
                .map(H2::getText)
                .filter(text -> !text.equals("Inkorg"))
                .findFirst()
                .orElse("");
    }
}
