package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;

class QuarantineViewTest extends AtTheQueue {
    @Autowired
    JdbcClient jdbc;

    @Test
    void registersAQuarantinedMessageFromItsBytes() {
        long id = post.quarantined("Grinden <b>gnisslar</b>");

        QuarantineView view = navigate(QuarantineView.class, id);
        assertThat(view.getElement().getTextRecursively())
                .contains("Grinden <b>gnisslar</b>", "Det gick inte att läsa.", "Hej");
        press(view, "Registrera");
        line("E-post").setValue("gun@brevlada.example");
        area("Varför registreras meddelandet?").setValue("Det går att läsa.");
        find(Button.class).withText("Registrera").all().getLast().click();

        LedgerEntry after = entry(id);
        assertThat(after.row().outcome()).isEqualTo(Outcome.REGISTERED);
        ArendePage page = page(Objects.requireNonNull(after.row().arende()));
        assertThat(page.arende().sender().address()).isEqualTo("gun@brevlada.example");
        assertThat(page.arende().title()).startsWith("Grinden");
        assertThat(page.messages().getFirst().message().newText()).contains("Hej");
    }

    @Test
    void dismissesAQuarantinedMessageOnlyWithAReason() {
        long id = post.quarantined("Reklam");
        QuarantineView view = navigate(QuarantineView.class, id);

        press(view, "Avför");
        find(Button.class).withText("Avför").all().getLast().click();
        assertThat(entry(id).row().outcome()).isEqualTo(Outcome.QUARANTINED);
        area("Varför är meddelandet inget ärende?").setValue("Det är reklam.");
        find(Button.class).withText("Avför").all().getLast().click();

        assertThat(entry(id).row().outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(decisions.of(Post.NAMND, id)).hasSize(1);
    }

    @Test
    void showsFirstWhatHasWaitedLongest() {
        long earlier = post.quarantined("Grinden");
        long later = post.quarantined("Luckan");

        QuarantineView view = navigate(QuarantineView.class);

        @SuppressWarnings("unchecked")
        Grid<LedgerRow> grid = find(Grid.class, view).single();
        assertThat(grid.getGenericDataView().getItems().map(LedgerRow::id)).containsSubsequence(earlier, later);
    }

    @Test
    void offersToTryAgainOnlyWhatTheBotCouldBeGiven() {
        long tried = post.quarantined("Grinden");
        long headerOnly = post.quarantined("Luckan");
        jdbc.sql("update ledger set attempts = 3 where id = :id")
                .param("id", tried)
                .update();

        QuarantineView first = navigate(QuarantineView.class, tried);
        int offered = find(Button.class, first).withText("Försök igen").all().size();
        QuarantineView second = navigate(QuarantineView.class, headerOnly);

        assertThat(offered).isOne();
        assertThat(find(Button.class, second).withText("Försök igen").all()).isEmpty();
        assertThat(find(Button.class, second).withText("Registrera").all()).hasSize(1);
    }

    @Test
    void saysThatTheTextOfAMailLiesInTheMailboxAlone() {
        QuarantineView view = navigate(QuarantineView.class, post.headerOnly("För stor"));

        assertThat(view.getElement().getTextRecursively())
                .contains("Texten är inte hämtad", "Läs brevet i brevlådan", "byte av brevet är hämtat")
                .doesNotContain("har ingen text");
    }

    @Test
    void offersTheOriginalOfWhatIsQuarantined() {
        QuarantineView view = navigate(QuarantineView.class, post.quarantined("Oläsligt"));

        assertThat(find(Anchor.class, view).withText("Hämta originalet").all()).hasSize(1);
        assertThat(count("Karantän"))
                .isEqualTo(String.valueOf(ledger.balance(Post.NAMND).of(Outcome.QUARANTINED)));
    }
}
