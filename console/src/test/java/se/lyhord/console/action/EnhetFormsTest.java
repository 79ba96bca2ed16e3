package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.AsChef;
import se.lyhord.console.AsRole;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.inquiry.Inquiries;
import se.lyhord.register.proposal.NewProposal;
import se.lyhord.register.proposal.ProposedAnswer;
import se.lyhord.register.proposal.ProposedAnswers;
import se.lyhord.register.proposal.TakeProposal;
import se.lyhord.register.question.Asked;
import se.lyhord.register.question.Questions;
import se.lyhord.register.refusal.RefusedException;
import se.lyhord.register.verb.AskColleague;
import se.lyhord.register.verb.HandBack;
import se.lyhord.register.verb.TakeProposedAnswer;

/** An enhet's day, from its list to the registrator who closes. */
@DeskTest
class EnhetFormsTest extends Desk {
    private static final Account OLLE =
            new Account("olle", Post.NAMND, "Olle H", Set.of(Role.HANDLAGGARE), Set.of("stadsmiljo"), null);

    @Autowired
    Inquiries inquiries;

    @Autowired
    Questions questions;

    @Autowired
    AskColleague ask;

    @Autowired
    HandBack handBack;

    @Autowired
    TakeProposal takeProposal;

    @Autowired
    ProposedAnswers proposals;

    @Autowired
    TakeProposedAnswer take;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @AsChef
    void beginWithTheEnhetsListAndLeadToTheArende() {
        long id = routed("Gungan som knarrar");

        UI.getCurrent().navigate("att-gora");

        assertThat(todo()).contains("Förfaller eller försenat", "Nytt", "Väntar på annan", "Gungan som knarrar");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("arende/" + id);
    }

    @Test
    @AsChef
    void saveTheUtredningAndBeginTheAnswerWithIt() {
        long id = opened("Gungan");

        press("Skriv utredning");
        write("Vad har hänt?", "Kedjan gick av.");
        write("Vad är er bedömning?", "Vi borde ha bytt den i våras.");
        press("Spara utredningen");
        press("Svara utifrån utredningen");
        Object begun = written("Ditt svar");
        press("Skicka svaret");

        assertThat(begun).isEqualTo("Kedjan gick av.\n\nVi borde ha bytt den i våras.");
        assertThat(inquiries.of(id)).hasSize(1);
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(shown()).contains("Version 1", "Kedjan gick av.");
    }

    @Test
    @AsChef
    void goOnWithTheUtredningWhereItWasLeft() {
        long id = opened("Gungan");
        press("Skriv utredning");
        write("Vad har hänt?", "Kedjan gick av.");
        press("Spara utredningen");

        press("Skriv utredning");
        Object before = written("Vad har hänt?");
        write("Varför blev det så?", "Den var gammal.");
        press("Spara utredningen");

        assertThat(before).isEqualTo("Kedjan gick av.");
        assertThat(inquiries.latest(id).orElseThrow().cause()).isEqualTo("Den var gammal.");
        assertThat(shown()).contains("Tidigare versioner (1)");
    }

    @Test
    @AsChef
    void showAQuestionToTheEnhetAndTakeItsReply() {
        long id = routed("Lekplatsen");
        ask.ask(LEILA, id, new Asked.Unit("stadsmiljo"), "Vem äger lekplatsen?");

        UI.getCurrent().navigate("att-gora");
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .orElse("")
                        .equals("Svara Leila om " + arende(id).name()))
                .findFirst()
                .orElseThrow()
                .click();
        write("Ditt svar", "Det gör vi.");
        press("Skicka till Leila");

        assertThat(questions.of(id).getFirst().reply()).isEqualTo("Det gör vi.");
        assertThat(todo()).doesNotContain("Vem äger lekplatsen?");
    }

    @Test
    @AsRole(value = Role.HANDLAGGARE, units = "lokal-demokrati")
    void showNothingOfAnotherEnhets() {
        routed("Hemligheten");

        UI.getCurrent().navigate("att-gora");

        assertThat(todo()).doesNotContain("Hemligheten");
    }

    @Test
    void letARegistratorSendWhatTheEnhetProposesByMailWithOneClick() {
        long id = routed("Gungan");
        propose(id, "Vi lagar den på torsdag. <img src=x onerror=alert(1)>");

        UI.getCurrent().navigate("att-avsluta");
        String queue = todo();
        UI.getCurrent().navigate("arende/" + id);
        String card = shown();
        press("Skicka svaret");

        assertThat(queue).contains("Förslag till svar från enheten");
        assertThat(card)
                .contains("Inget är skickat till den som skrev.", "<img src=x onerror=alert(1)>", "ritning.pdf");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(proposals.open(id)).isEmpty();
    }

    @Test
    void letOnlyTheLastProposalBeSentWithOneClick() {
        long id = routed("Gungan");
        propose(id, "Vi lagar den på torsdag.");
        ProposedAnswer first = proposals.open(id).getFirst();
        propose(id, "Rättelse: vi lagar den på fredag.");

        UI.getCurrent().navigate("arende/" + id);
        String cards = shown();

        assertThat(cards.indexOf("på fredag")).isLessThan(cards.indexOf("på torsdag"));
        assertThat(cards).containsOnlyOnce("Ersatt av ett senare förslag.");
        assertThatThrownBy(() -> take.send(LEILA, id, first.id(), first.words()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("senare förslag");
        press("Skicka svaret");
        assertThat(page(id).letters()).anyMatch(sent -> sent.letter().body().contains("på fredag"));
        assertThat(proposals.open(id)).singleElement().matches(ProposedAnswer::replaced);
    }

    @Test
    void letAnEarlierProposalBeSentWhenTheLaterIsPutAside() {
        long id = routed("Gungan");
        propose(id, "Vi lagar den på torsdag.");
        propose(id, "Skickat av misstag.");

        take.putAside(LEILA, id, proposals.open(id).getFirst().id());

        assertThat(proposals.open(id)).singleElement().matches(left -> !left.replaced());
    }

    @Test
    void showTheRegistratorWhatTheEnhetIsDoneWith() {
        long id = routed("Klart som korvspad");
        handBack.toRegistrator(OLLE, id, "Den som skrev tog tillbaka det.");

        UI.getCurrent().navigate("att-avsluta");

        assertThat(todo()).contains("Klart som korvspad", "utan svar: Den som skrev tog tillbaka det.");
        assertThat(menuAt(id)).doesNotContain("Klart: till registrator");
    }

    @Test
    void openTheListBehindAFigureOfTheWatch() {
        routed("Försenad gunga");

        UI.getCurrent().navigate("bevakning", QueryParameters.fromString("enhet=stadsmiljo&visa=forsenade"));

        assertThat(overview()).contains("Läget per enhet", "Försenade, Stadsmiljö", "Försenad gunga", "Frånvaro");
    }

    @Test
    @AsRole(Role.CONTROLLER)
    void showAControllerFiguresWithoutTheArendenBehindThem() {
        routed("Försenad gunga");

        UI.getCurrent().navigate("bevakning", QueryParameters.fromString("enhet=stadsmiljo&visa=forsenade"));

        assertThat(overview()).contains("Läget per enhet").doesNotContain("Försenad gunga");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).noneMatch(href -> href.contains("visa="));
    }

    private void propose(long id, String words) {
        long ledger = post.followUp("Sv", id);
        transaction.executeWithoutResult(status -> takeProposal.take(new NewProposal(
                Post.NAMND, id, ledger, "stadsmiljo@hv.example", words, List.of("ritning.pdf"), Instant.now())));
    }

    private List<String> menuAt(long id) {
        UI.getCurrent().navigate("arende/" + id);
        return menu();
    }

    private String todo() {
        return text("todo-view");
    }

    private String overview() {
        return text("overview");
    }

    private String text(String view) {
        return find(Div.class).withClassName(view).single().getElement().getTextRecursively();
    }
}
