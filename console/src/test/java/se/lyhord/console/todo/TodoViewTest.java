package se.lyhord.console.todo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ConfirmArende;
import se.lyhord.register.verb.ReopenArende;

@DeskTest
class TodoViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AnswerArende answer;

    @Autowired
    ReopenArende reopen;

    @Autowired
    JdbcClient jdbc;

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "stadsmiljo")
    void saysInTheRowThatAMessageHasComeAndWhichFlagsStand() {
        long written = routed("Gungan", "stadsmiljo", "akut");
        long quiet = routed("Rutschbanan", "stadsmiljo");
        post.adds("asa@brevlada.example", written, "Det har hänt igen.");

        navigate(TodoView.class);

        assertThat(row(written).getElement().getTextRecursively()).contains("nytt meddelande i ");
        assertThat(flags(row(written))).containsExactly("Akut");
        assertThat(row(quiet).getElement().getTextRecursively()).doesNotContain("nytt meddelande");
        assertThat(flags(row(quiet))).isEmpty();
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "stadsmiljo")
    void saysInTheRowThatTheAnswerCameBack() {
        long back = routed("Gungan", "stadsmiljo");
        answer.byLetter(LEILA, back, "Vi lagar den på torsdag.");
        jdbc.sql(
                        "update dispatch set state = 'RETURNED', attempts = 1, returned_at = now() where arende = :id and kind = 'SVAR'")
                .param("id", back)
                .update();
        reopen.reopen(LEILA, back, "Adressen finns inte.");

        navigate(TodoView.class);

        assertThat(row(back).getElement().getTextRecursively()).contains("svaret kom tillbaka");
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "stadsmiljo")
    void showsWhatTheOwnEnhetHasToDoAndTakesTheKeysThatWalk() {
        long own = routed("Gungan", "stadsmiljo");
        long other = routed("Hemtjänsten", "hemtjanst");

        TodoView view = navigate(TodoView.class);

        assertThat(links()).contains("arende/" + own).doesNotContain("arende/" + other);
        assertThat(view.getElement().getAttribute("data-keys").split(" ")).contains("j", "k");
    }

    @Test
    void showsARegistratorWhatIsAnsweredAndDrawsNothingAnewThatIsAsItWas() {
        long id = routed("Gungan", "stadsmiljo");
        answer.orally(LEILA, id, "Ringde och sade det.");
        navigate(ClosingView.class);
        List<UnorderedList> before = find(UnorderedList.class).all();

        navigate(ClosingView.class);

        assertThat(links()).contains("arende/" + id);
        assertThat(find(UnorderedList.class).all()).isEqualTo(before);
    }

    private ListItem row(long id) {
        return find(ListItem.class).all().stream()
                .filter(item -> find(Anchor.class, item).all().stream()
                        .anyMatch(link -> link.getHref().equals("arende/" + id)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> flags(ListItem row) {
        return find(Span.class, row).withClassName("flag").all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private long routed(String subject, String unit, String... flags) {
        long id = post.arende(subject, Post.SURE);
        confirmArende.confirmAndRoute(LEILA, id, new Confirmation("felanmalan", "boendemiljo", unit, List.of(flags)));
        return id;
    }
}
