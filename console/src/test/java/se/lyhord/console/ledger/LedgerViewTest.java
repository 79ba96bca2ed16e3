package se.lyhord.console.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.ledger.Balance;
import se.lyhord.register.ledger.LedgerFilter;
import se.lyhord.register.ledger.LedgerPages;
import se.lyhord.register.ledger.LedgerRow;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.watch.WatchBook;
import se.lyhord.register.watch.Watched;
import se.lyhord.register.watch.Watched.Kind;

@DeskTest
class LedgerViewTest extends SpringBrowserlessTest {
    @Autowired
    Post post;

    @Autowired
    LedgerPages ledger;

    @Autowired
    WatchBook book;

    @Autowired
    JdbcClient jdbc;

    @Test
    void accountsForEveryMessage() {
        post.arende("Gungan", Post.SURE);
        Balance balance = ledger.balance(Post.NAMND);

        LedgerView view = navigate(LedgerView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains(balance.arrived() + "inkom", balance.outcomes().get(Outcome.REGISTERED) + "nya ärenden")
                .contains("✓ Liggaren går ihop");
    }

    @Test
    void handsOutTheOriginalOfEveryMessage() {
        post.quarantined("Oläsligt");
        post.automatic("Frånvaro");

        LedgerView view = navigate(LedgerView.class);

        Grid<?> grid = find(Grid.class, view).single();
        assertThat(List.of(0, 1)).allSatisfy(row -> assertThat(test(grid).getCellComponent(row, 6))
                .isInstanceOfSatisfying(
                        Anchor.class, link -> assertThat(link.getText()).isEqualTo("Hämta originalet")));
    }

    @Test
    void explainsAMessageAndRegistersItAfterAll() {
        long id = post.automatic("Frånvaro");

        LedgerView view = navigate(LedgerView.class, id);
        assertThat(view.getElement().getTextRecursively())
                .contains("En maskin har skickat det.", "synpunkter@hv.example/INBOX", "SHA-256");
        find(Button.class, view).withText("Registrera ändå").single().click();
        find(TextArea.class).all().getLast().setValue("En människa skrev.");
        find(Button.class).withText("Registrera ändå").all().getLast().click();

        assertThat(ledger.find(Post.NAMND, id).orElseThrow().outcome()).isEqualTo(Outcome.REGISTERED);
        assertThat(view.getElement().getTextRecursively())
                .contains("Ändrat för hand", "från Automatiskt brev till Nytt ärende. En människa skrev.");
    }

    @Test
    void keepsFromARegistratorWhoAndWhatLiesInARestrictedArende() {
        long arende = post.arende("Gungan", Post.SURE);
        long answer = post.followUp("Svar på larmet", arende);
        jdbc.sql("update ledger set sender = 'Vera Larm' where id = :id")
                .param("id", answer)
                .update();
        jdbc.sql("update arende set restricted = true where id = :id")
                .param("id", arende)
                .update();

        @SuppressWarnings("unchecked")
        Grid<LedgerRow> grid = find(Grid.class, navigate(LedgerView.class)).single();
        int row = IntStream.range(0, test(grid).size())
                .filter(place -> test(grid).getRow(place).id() == answer)
                .findFirst()
                .orElseThrow();
        assertThat(test(grid).getCellText(row, 2)).isEmpty();
        assertThat(test(grid).getCellComponent(row, 3).getElement().getText())
                .isEqualTo("Bara för dem som larmet gäller");
        assertThat(test(grid).getCellComponent(row, 6)).isNotInstanceOf(Anchor.class);

        LedgerView view = navigate(LedgerView.class, answer);

        assertThat(view.getElement().getTextRecursively())
                .contains("Bara de som larmet gäller får se meddelandet", "Det hör till ärendet.")
                .doesNotContain("Svar på larmet", "Vera Larm");
        assertThat(find(Button.class, view).all()).extracting(Button::getText).doesNotContain("Läs meddelandet");
        assertThat(find(Anchor.class, view).withText("Hämta originalet").all()).isEmpty();
    }

    @Test
    void findsByOutcomeAndLeafsOn() {
        List<Long> sent = IntStream.range(0, 60)
                .mapToObj(number -> post.automatic("Frånvaro"))
                .toList();
        LedgerView view = navigate(LedgerView.class);
        @SuppressWarnings("unchecked")
        Grid<LedgerRow> grid = find(Grid.class, view).single();

        @SuppressWarnings("unchecked")
        ComboBox<LedgerFilter.Kind> kind = find(ComboBox.class, view).single();
        kind.setValue(LedgerFilter.Kind.AUTOMATIC);

        assertThat(IntStream.range(0, 60)
                        .mapToObj(row -> test(grid).getRow(row))
                        .toList())
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.AUTOMATIC))
                .extracting(LedgerRow::id)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(sent.reversed());
    }

    @Test
    void saysInWordsHowItGoesWithTheMailboxAndWithSending() {
        Instant now = Instant.now();
        book.report(
                Post.NAMND,
                "nod",
                List.of(
                        new Watched(
                                Kind.MAILBOX,
                                "synpunkter@hv.example@post.hv.example/INBOX",
                                now,
                                "Lösenordet till brevlådan är fel.",
                                now,
                                3,
                                null,
                                now),
                        new Watched(Kind.SENDING, "", now, null, null, 2, now, now)));

        LedgerView view = navigate(LedgerView.class);

        assertThat(find(ListItem.class, view).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        mailbox -> assertThat(mailbox)
                                .startsWith("⚠synpunkter@hv.exampleLösenordet till brevlådan är fel. Så har det varit")
                                .endsWith("3 brev väntar."),
                        sending -> assertThat(sending)
                                .startsWith("✓UtskickSenast kontakt i dag")
                                .contains("2 brev väntar, äldst"));
    }

    @Test
    void saysSoWhenNobodyWatchesAnyMore() {
        Instant longAgo = Instant.now().minus(Duration.ofMinutes(5));
        book.report(Post.NAMND, "nod", List.of(new Watched(Kind.SENDING, "", longAgo, null, null, 0, null, longAgo)));

        LedgerView view = navigate(LedgerView.class);

        assertThat(find(ListItem.class, view).single().getElement().getTextRecursively())
                .startsWith("⚠UtskickInget livstecken sedan");
    }

    @Test
    void saysInTheMenuHowManyAreQuarantined() {
        post.quarantined("Oläsligt");
        long quarantined = ledger.balance(Post.NAMND).of(Outcome.QUARANTINED);

        navigate(LedgerView.class);

        assertThat(find(SideNavItem.class).all())
                .filteredOn(item -> "Liggare".equals(item.getLabel()))
                .singleElement()
                .satisfies(item -> assertThat(
                                item.getSuffixComponent().getElement().getText())
                        .isEqualTo(quarantined + " i karantän"));
    }
}
