package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.redecide.DecisionLog;

@DeskTest
class QuarantineViewTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    LedgerEntries entries;

    @Autowired
    LedgerPages ledger;

    @Autowired
    DecisionLog decisions;

    @Autowired
    ArendePages pages;

    @AfterEach
    void theBooksBalance() {
        assertThat(ledger.balance(Post.NAMND).holds()).isTrue();
    }

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
    void offersTheOriginalOfWhatIsQuarantined() {
        QuarantineView view = navigate(QuarantineView.class, post.quarantined("Oläsligt"));

        assertThat(find(Anchor.class, view).withText("Hämta originalet").all()).hasSize(1);
        assertThat(count("Karantän"))
                .isEqualTo(String.valueOf(ledger.balance(Post.NAMND).of(Outcome.QUARANTINED)));
    }

    private String count(String label) {
        return find(SideNavItem.class).all().stream()
                .filter(item -> label.equals(item.getLabel()))
                .findFirst()
                .orElseThrow()
                .getSuffixComponent()
                .getElement()
                .getText();
    }

    private void press(Component view, String text) {
        find(Button.class, view).withText(text).single().click();
    }

    private TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    private TextField line(String label) {
        return Labelled.among(find(TextField.class).all(), label);
    }

    private LedgerEntry entry(long id) {
        return entries.find(Post.NAMND, id).orElseThrow();
    }

    private ArendePage page(long id) {
        return pages.page(Post.NAMND, id).orElseThrow();
    }
}
