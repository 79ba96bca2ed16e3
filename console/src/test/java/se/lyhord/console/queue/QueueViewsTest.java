package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendePage;
import se.lyhord.register.arende.ArendePages;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.ledger.LedgerEntries;
import se.lyhord.register.ledger.LedgerEntry;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.redecide.DecisionLog;
import se.lyhord.register.redecide.PossibleFollowUp;
import se.lyhord.register.redecide.PossibleFollowUps;

@DeskTest
class QueueViewsTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    LedgerEntries entries;

    @Autowired
    LedgerPages ledger;

    @Autowired
    DecisionLog decisions;

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    ArendePages pages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theBooksBalance() {
        assertThat(ledger.balance(Post.NAMND).holds()).isTrue();
        jdbc.sql("delete from possible_follow_up").update();
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
    void joinsAPossibleFollowUpWithOneClick() {
        long other = post.arende("Gungan", Post.SURE);
        long message = possibleFollowUpOf(other);
        long own = Objects.requireNonNull(entry(message).row().arende());

        PossibleView view = navigate(PossibleView.class, message);
        assertThat(view.getElement().getTextRecursively()).contains("Kan höra till", "Gungan är trasig.");
        find(Button.class, view).all().stream()
                .filter(button -> button.getText().startsWith("Lägg till i "))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(page(other).messages()).hasSize(2);
        assertThat(page(own).arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(view.getElement().getTextRecursively()).contains("Inga möjliga följdmeddelanden");
    }

    @Test
    void saysNothingOfWhatFewMaySee() {
        long other = post.arende("Gungan", Post.SURE);
        possibleFollowUpOf(other);
        long second = possibleFollowUpOf(post.arende("Bänken", Post.SURE));
        jdbc.sql("update arende set restricted = true where id in (:other, :own)")
                .param("other", other)
                .param("own", Objects.requireNonNull(entry(second).row().arende()))
                .update();

        PossibleView view = navigate(PossibleView.class, second);

        assertThat(view.getElement().getTextRecursively()).contains("Bara de som larmet gäller");
        assertThat(find(Button.class, view).all())
                .noneMatch(button -> button.getText().startsWith("Lägg till"));
        assertThat(rows(view))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).doesNotContain("Gungan"))
                .anySatisfy(words -> assertThat(words).contains("Bara de som larmet gäller"));
    }

    @Test
    void keepsAPossibleFollowUpAsItsOwnAndCountsThoseThatWait() {
        long message = possibleFollowUpOf(post.arende("Gungan", Post.SURE));

        PossibleView view = navigate(PossibleView.class);
        assertThat(count("Följdmeddelanden")).isEqualTo("1");
        press(view, "Det är ett eget ärende");

        assertThat(possible.count(Post.NAMND)).isZero();
        assertThat(entry(message).row().outcome()).isEqualTo(Outcome.REGISTERED);
    }

    @Test
    void showsAgainWhatHasComeBackAfterTheQueueWasEmpty() {
        long other = post.arende("Gungan", Post.SURE);
        long message = possibleFollowUpOf(other);
        long own = Objects.requireNonNull(entry(message).row().arende());
        PossibleView view = navigate(PossibleView.class, message);
        press(view, "Det är ett eget ärende");
        transaction.executeWithoutResult(status -> possible.note(Post.NAMND, message, own, other));

        PossibleView again = navigate(PossibleView.class, message);

        assertThat(again).isSameAs(view);
        assertThat(again.getElement().getTextRecursively()).contains("Kan höra till");
    }

    @Test
    void aColleagueWhoWasFirstIsNamedAndNothingIsDecidedTwice() {
        long message = possibleFollowUpOf(post.arende("Gungan", Post.SURE));
        PossibleView view = navigate(PossibleView.class, message);
        transaction.executeWithoutResult(status -> jdbc.sql("delete from possible_follow_up where ledger = :id")
                .param("id", message)
                .update());

        press(view, "Det är ett eget ärende");

        assertThat(decisions.of(Post.NAMND, message)).isEmpty();
    }

    @Test
    void offersTheOriginalOfWhatIsQuarantined() {
        QuarantineView view = navigate(QuarantineView.class, post.quarantined("Oläsligt"));

        assertThat(find(Anchor.class, view).withText("Hämta originalet").all()).hasSize(1);
        assertThat(count("Karantän"))
                .isEqualTo(String.valueOf(ledger.balance(Post.NAMND).of(Outcome.QUARANTINED)));
    }

    private long possibleFollowUpOf(long other) {
        long arende = post.arende("Samma gunga", Post.SURE);
        long message = page(arende).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(Post.NAMND, message, arende, other));
        return message;
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(PossibleView view) {
        Grid<PossibleFollowUp> grid =
                (Grid<PossibleFollowUp>) find(Grid.class, view).single();
        ComponentRenderer<Component, PossibleFollowUp> row = (ComponentRenderer<Component, PossibleFollowUp>)
                grid.getColumns().getFirst().getRenderer();
        return grid.getDataProvider()
                .fetch(new Query<>())
                .map(item -> row.createComponent(item).getElement().getTextRecursively())
                .toList();
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
