package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.proposal.NewProposal;
import se.lyhord.register.proposal.TakeProposal;

/** What an enhet has proposed is shown as the letter that would come of it, before anybody sends it with one click. */
@DeskTest
class ProposedAnswerTest extends Desk {
    @Autowired
    TakeProposal takeProposal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isShownWithTheGreetingAndTheEndingThatTheTemplateGives() {
        long id = proposed("Hej Åsa! Vi lagar den på torsdag. Med vänlig hälsning Olle");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown())
                .contains(
                        "Hälsning och avslutning kommer från mallen.",
                        "Tack för att du hörde av dig. Här är vårt svar.",
                        "Hej Åsa! Vi lagar den på torsdag. Med vänlig hälsning Olle",
                        "Vänliga hälsningar");
    }

    @Test
    void saysBeforeThatItWouldNotGoByItself() {
        long id = proposed("Vi har skrivit upp din diabetes.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown()).contains("Därför skickas brevet inte av sig självt.");
    }

    @Test
    void isShownInItsOwnWordsWhereItCannotBeSent() {
        long id = proposed("Vi lagar den på torsdag.");
        proposed(id, "Rättelse: på fredag.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown())
                .contains("Vi lagar den på torsdag.")
                .containsOnlyOnce("Tack för att du hörde av dig. Här är vårt svar.");
    }

    @Test
    void isToldOfInAnAnswerThatIsBegunWithoutIt() {
        long id = proposed("Vi lagar den på torsdag.");
        UI.getCurrent().navigate("arende/" + id);

        press("Svara");
        String begunAnew = dialog();
        find(FormDialog.class).single().close();
        press("Ändra först");

        assertThat(begunAnew).contains("Det finns ett förslag till svar.", "”Ändra först”");
        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
        assertThat(dialog()).doesNotContain("Det finns ett förslag till svar.");
    }

    private long proposed(String words) {
        long id = routed("Gungan");
        proposed(id, words);
        return id;
    }

    private void proposed(long id, String words) {
        long ledger = post.followUp("Sv", id);
        transaction.executeWithoutResult(status -> takeProposal.take(
                new NewProposal(Post.NAMND, id, ledger, "stadsmiljo@hv.example", words, List.of(), Instant.now())));
    }
}
