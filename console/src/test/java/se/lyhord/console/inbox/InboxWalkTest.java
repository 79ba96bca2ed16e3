package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;

class InboxWalkTest extends AtTheInbox {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

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
}
