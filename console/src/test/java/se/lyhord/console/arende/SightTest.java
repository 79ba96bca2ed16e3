package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsChef;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.arende.Inbox;
import se.lyhord.register.arende.InboxRow;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class SightTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));
    private static final Account ANDERS =
            new Account("anders", Post.NAMND, "Anders", Set.of(Role.CHEF), Set.of("stadsmiljo"), "chef-stadsmiljo");

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    ArendePages pages;

    @Autowired
    Inbox inbox;

    @Autowired
    Sight sight;

    @Autowired
    OriginalDownload originals;

    @Autowired
    ApplicationEventPublisher signals;

    @Autowired
    JdbcClient jdbc;

    @Test
    @AsChef
    void showsAChefWhatARegistratorHasConfirmed() {
        long id = routed("Gungan", List.of("akut"));

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H2.class).single().getText()).isEqualTo("Gungan");
    }

    @Test
    @AsChef
    void hidesFromAChefWhatNobodyHasConfirmed() {
        long id = post.arende("Gungan", Post.SURE);

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    @Test
    @AsChef
    void hidesFromAChefWhatAnotherEnhetHas() {
        long id = routed("Min granne", "hemtjanst", List.of("sekretess"));

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    @Test
    @AsChef
    void neitherListsNorCountsForAChefWhatAnotherEnhetHas() {
        long hidden = routed("Min granne", "hemtjanst", List.of("sekretess"));
        long shown = routed("Gungan", List.of());

        RoutedView view = navigate(RoutedView.class);

        @SuppressWarnings("unchecked")
        Grid<InboxRow> grid = find(Grid.class, view).single();
        assertThat(grid.getGenericDataView().getItems())
                .extracting(InboxRow::id)
                .contains(shown)
                .doesNotContain(hidden);
        long counted = grid.getGenericDataView().getItems().count();
        assertThat(counted).isLessThan(inbox.count(Post.NAMND, ArendeStatus.FORDELAT));
        assertThat(menu("Fördelade")).isEqualTo(String.valueOf(counted));
    }

    @Test
    void showsARegistratorSekretess() {
        long id = routed("Min granne", List.of("sekretess"));

        UI.getCurrent().navigate("arende/" + id);

        assertThat(find(H2.class).single().getText()).isEqualTo("Min granne");
        assertThat(originals.original(LEILA, message(id)).hasError()).isFalse();
    }

    @Test
    void handsAChefNoOriginalThatTheArendeHides() {
        long secret = message(routed("Min granne", "hemtjanst", List.of("sekretess")));
        long waiting = message(post.arende("Gungan", Post.SURE));
        long automatic = post.automatic("Frånvaro");
        long open = message(routed("Gungan", List.of()));

        assertThat(List.of(secret, waiting, automatic))
                .allMatch(message -> originals.original(ANDERS, message).hasError());
        assertThat(originals.original(ANDERS, open).hasError()).isFalse();
    }

    @Test
    void hidesFromARegistratorWhatIsInARestrictedArendeButNotThatItExists() {
        long id = routed("Gungan", List.of("lex-sarah"));
        long restricted = post.companion(id);

        UI.getCurrent().navigate("arende/" + restricted);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
        assertThat(sight.routed(LEILA, 0, Integer.MAX_VALUE))
                .extracting(InboxRow::id)
                .contains(restricted);
        assertThat(sight.page(ANDERS, restricted)).isPresent();
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "stadsmiljo")
    void saysThatWhatIsOnTheScreenMayNotBeReadAnyMore() {
        long id = routed("Gungan", List.of());
        UI.getCurrent().navigate("arende/" + id);
        ArendeView view = find(ArendeView.class).single();
        jdbc.sql("update arende set unit = 'hemtjanst' where id = :id")
                .param("id", id)
                .update();

        signals.publishEvent(new Signalled(Signal.ARENDE, Set.of()));

        await().pollInSameThread().untilAsserted(() -> {
            VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(view.getElement().getTextRecursively())
                    .contains("Ärendet är inte hos dig längre")
                    .doesNotContain("Gungan");
        });
        assertThat(view.getPageTitle()).doesNotContain("Gungan");
    }

    @Test
    void handsARegistratorNoOriginalOfWhatLiesInARestrictedArende() {
        long restricted = post.companion(routed("Gungan", List.of("lex-sarah")));
        long answer = post.followUp("Svar på larmet", restricted);

        assertThat(originals.original(LEILA, answer).hasError()).isTrue();
        assertThat(originals.original(ANDERS, answer).hasError()).isFalse();
    }

    private long routed(String subject, List<String> flags) {
        return routed(subject, "stadsmiljo", flags);
    }

    private long routed(String subject, String unit, List<String> flags) {
        long id = post.arende(subject, Post.SURE);
        confirmArende.confirmAndRoute(LEILA, id, new Confirmation("felanmalan", "boendemiljo", unit, flags));
        return id;
    }

    private long message(long arende) {
        return pages.page(Post.NAMND, arende)
                .orElseThrow()
                .messages()
                .getFirst()
                .message()
                .ledger();
    }

    private String menu(String label) {
        return find(SideNavItem.class).all().stream()
                .filter(item -> label.equals(item.getLabel()))
                .map(item -> item.getSuffixComponent().getElement().getText())
                .findFirst()
                .orElse("");
    }
}
