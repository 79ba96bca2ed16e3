package se.lyhord.console.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Confirmation;
import se.lyhord.register.dispatch.LetterToSeeTo;
import se.lyhord.register.dispatch.LettersToSeeTo;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ConfirmArende;

@DeskTest
class LettersViewTest extends SpringBrowserlessTest {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));

    private static final String RINKEBY = "rinkeby-kista";

    @Autowired
    Post post;

    @Autowired
    ConfirmArende confirmArende;

    @Autowired
    AnswerArende answerArende;

    @Autowired
    LettersToSeeTo letters;

    @Autowired
    PaperDownload paper;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsALetterWithWhyItWaitsAndPrintsIt() {
        long id = answeredWithANumber();

        LettersView view = navigate(LettersView.class);
        LetterToSeeTo letter = select(view, id);

        assertThat(view.getElement().getTextRecursively())
                .contains("I brevet står ett personnummer.", "Vi har skrivit upp", "Ställ in", "Postat");
        assertThat(find(Anchor.class, view).withText("Skriv ut").all()).hasSize(1);
        assertThat(paper.pdf(LEILA, letter.id()).getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void tellsByWhichSecureWayALetterWentInsteadOfByMail() {
        long id = answeredWithANumber();
        LettersView view = navigate(LettersView.class);
        select(view, id);

        find(Button.class, view).withText("Skickat säkert").single().click();
        Labelled.among(find(TextField.class).all(), "Hur? (valfritt)").setValue("Säker digital kommunikation");
        find(Button.class).withText("Skickat säkert").all().getLast().click();

        UI.getCurrent().navigate("arende/" + id);
        assertThat(find(OrderedList.class)
                        .withClassName("timeline")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains(
                        "Svaret skickat. Brevet skickades via säker e-post eller e-tjänst (Säker digital kommunikation)")
                .doesNotContain("Svaret skickat till");
    }

    @Test
    void keepsBackALetterWithItsReason() {
        long id = answeredWithANumber();
        LettersView view = navigate(LettersView.class);
        LetterToSeeTo letter = select(view, id);

        find(Button.class, view).withText("Ställ in").single().click();
        find(TextArea.class).single().setValue("Vi ringde i stället.");
        find(Button.class).withText("Ställ in brevet").single().click();

        assertThat(letters.find(Post.NAMND, letter.id())).isEmpty();
    }

    @Test
    void keepsTheReasonAsItIsWrittenUntilTheLetterIsSeenTo() {
        LettersView view = navigate(LettersView.class);
        LetterToSeeTo letter = select(view, answeredWithANumber());

        find(Button.class, view).withText("Ställ in").single().click();
        find(TextArea.class).single().setValue("Vi ringde");

        assertThat(drafts.own(KARIN, Topic.letter(letter.id()), "Ställ in"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsEntry("skal", "Vi ringde"));
        find(Button.class).withText("Ställ in brevet").single().click();
        assertThat(drafts.inSight(KARIN, Topic.letter(letter.id()))).isEmpty();
    }

    @Test
    void saysInTheRowToWhichAddressALetterWentThatCameBackUnlessOnlyFewMaySeeIt() {
        long own = returned("Gungan");
        long hidden = returned("Larmet");
        jdbc.sql("update arende set restricted = true where id = :id")
                .param("id", hidden)
                .update();

        navigate(ReturnedLettersView.class);

        assertThat(row(own)).contains("till asa@brevlada.example", "Brevlådan är full.");
        assertThat(row(hidden)).contains("Brevlådan är full.").doesNotContain("asa@brevlada.example");
    }

    private long returned(String subject) {
        long id = post.arende(subject, Post.SURE);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));
        answerArende.byLetter(LEILA, id, "Vi lagar den.");
        jdbc.sql(
                        "update dispatch set state = 'RETURNED', reason = 'Brevlådan är full.' where arende = :id and kind = 'SVAR'")
                .param("id", id)
                .update();
        return id;
    }

    /** The words of the row of a letter of this ärende. */
    private String row(long arende) {
        @SuppressWarnings("unchecked")
        Grid<LetterToSeeTo> grid = find(Grid.class).single();
        LetterToSeeTo letter = grid.getGenericDataView()
                .getItems()
                .filter(waiting -> waiting.arende() == arende)
                .findFirst()
                .orElseThrow();
        return ((ComponentRenderer<?, LetterToSeeTo>)
                        grid.getColumns().getFirst().getRenderer())
                .createComponent(letter)
                .getElement()
                .getTextRecursively();
    }

    @Test
    @AsRole(value = Role.CHEF, namnd = RINKEBY, units = "stadsmiljo")
    void letsAnEnhetPostTheLettersOfItsOwnWhereItAnswersForThem() {
        long own = secretAndAnswered("stadsmiljo");
        long others = secretAndAnswered("forskola");

        LettersView view = navigate(LettersView.class);
        @SuppressWarnings("unchecked")
        Grid<LetterToSeeTo> grid = find(Grid.class, view).single();
        List<Long> shown =
                grid.getGenericDataView().getItems().map(LetterToSeeTo::arende).toList();
        grid.select(grid.getGenericDataView()
                .getItems()
                .filter(letter -> letter.arende() == own)
                .findFirst()
                .orElseThrow());
        find(Button.class, view).withText("Postat").single().click();
        find(Button.class).withText("Postat").all().getLast().click();

        assertThat(shown).contains(own).doesNotContain(others);
        assertThat(letters.page(RINKEBY, LetterQueue.TO_SEE_TO.states(), 0, 100))
                .extracting(LetterToSeeTo::arende)
                .contains(others)
                .doesNotContain(own);
    }

    private long secretAndAnswered(String unit) {
        Account maria = new Account("maria", RINKEBY, "Maria", Set.of(Role.REGISTRATOR));
        long id = post.arende(RINKEBY, "Min granne", Post.SURE);
        confirmArende.confirmAndRoute(maria, id, new Confirmation("klagomal", "bemotande", unit, List.of("sekretess")));
        answerArende.byLetter(maria, id, "Vi har rättat det.");
        return id;
    }

    private long answeredWithANumber() {
        long id = post.arende("Gungan", Post.SURE);
        confirmArende.confirmAndRoute(
                LEILA, id, new Confirmation("felanmalan", "boendemiljo", "stadsmiljo", List.of()));
        answerArende.byLetter(LEILA, id, "Vi har skrivit upp 19121212-1212.");
        return id;
    }

    private LetterToSeeTo select(LettersView view, long arende) {
        LetterToSeeTo letter = letters.page(Post.NAMND, LetterQueue.TO_SEE_TO.states(), 0, 100).stream()
                .filter(waiting -> waiting.arende() == arende && waiting.kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        Grid<LetterToSeeTo> grid = find(Grid.class, view).single();
        grid.select(letter);
        return letter;
    }
}
