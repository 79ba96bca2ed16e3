package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.Post;
import se.lyhord.console.look.LookLine;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.Arende;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.look.Onlooker;
import se.lyhord.register.look.Onlookers;
import se.lyhord.register.verb.WriteNote;

class InboxTogetherTest extends AtTheInbox {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila S", Set.of(Role.REGISTRATOR));
    private static final Suggestion CALM =
            new Suggestion(Post.SURE.kind(), Post.SURE.factor(), Post.SURE.unit(), List.of(), Post.SURE.language());

    @Autowired
    Onlookers onlookers;

    @Autowired
    WriteNote writeNote;

    @Test
    void takesADecisionBackWithOneKey() {
        long id = post.arende("Gungan", CALM);
        post.arende("Vägen", CALM);
        InboxView view = navigate(InboxView.class, id);
        view.press("Enter", String.valueOf(id));
        ArendeStatus confirmed = arende(id).status();

        undoBar().undo();

        assertThat(confirmed).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(view.getElement().getAttribute("data-arende")).isEqualTo(String.valueOf(id));
        assertThat(said()).anyMatch(sentence -> sentence.startsWith("Ångrat: Fördelat till Stadsmiljö"));
    }

    @Test
    void confirmsTheMarkedOnesThatAreSureAndTellsWhyTheOthersStay() {
        long sure = post.arende("Gungan", CALM);
        long flagged = post.arende("Farligt", Post.SURE);
        long taken = post.arende("Hann inte", CALM);
        navigate(InboxView.class);
        InboxList list = find(InboxList.class).single();
        list.mark(sure, false);
        list.mark(flagged, false);
        list.mark(taken, false);
        Button confirm = find(Button.class).withText("Bekräfta de säkra").single();
        aColleagueConfirmsUnheard(taken);

        confirm.click();

        assertThat(arende(sure).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(arende(flagged).status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(said())
                .contains(
                        "1 fördelat · 1 står kvar: Farligt (En flagga är rest. Läs det först) · 1 var redan bekräftat av någon annan");
        assertThat(list.marking().ids()).containsExactly(flagged);
        assertThat(list.marking().reason(list.row(flagged).orElseThrow()))
                .isEqualTo("En flagga är rest. Läs det först.");
    }

    @Test
    void takesTogetherBackWhatWasDecidedTogether() {
        long one = post.arende("Gungan", CALM);
        long other = post.arende("Vägen", CALM);
        InboxView view = navigate(InboxView.class);
        view.press("X", view.getElement().getAttribute("data-arende"));
        find(Button.class).withText("Bekräfta de säkra").single().click();
        List<ArendeStatus> confirmed =
                List.of(arende(one).status(), arende(other).status());

        undoBar().undo();

        assertThat(confirmed).containsOnly(ArendeStatus.FORDELAT);
        assertThat(List.of(arende(one).status(), arende(other).status())).containsOnly(ArendeStatus.INKOMMET);
    }

    @Test
    void namesWhatIsNotTakenBackWithTheOthers() {
        long one = post.arende("Gungan", CALM);
        long other = post.arende("Vägen", CALM);
        InboxView view = navigate(InboxView.class);
        view.press("X", view.getElement().getAttribute("data-arende"));
        find(Button.class).withText("Bekräfta de säkra").single().click();
        writeNote.write(LEILA, one, "Ringde om gungan.");

        undoBar().undo();

        assertThat(arende(one).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(arende(other).status()).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(said())
                .anyMatch(sentence -> sentence.startsWith(
                        "Ångrat för 1 av 2 ärenden. Inte ångrat: " + arende(one).name() + " ("));
    }

    @Test
    void putsAsideWhatIsNoMatterWithOneKey() {
        long id = post.arende("Reklam", Post.UNSURE);
        InboxView view = navigate(InboxView.class, id);

        view.press("o", String.valueOf(id));

        assertThat(arende(id).status()).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(arende(id).decided().kind()).isEqualTo("ovrigt");
    }

    @Test
    void marksAsSecretWithOneKey() {
        long id = post.arende("Hemligt", CALM);
        InboxView view = navigate(InboxView.class, id);

        view.press("s", String.valueOf(id));
        view.press("Enter", String.valueOf(id));

        assertThat(arende(id).flags()).containsExactly("sekretess");
    }

    @Test
    void narrowsDownByTheAddressAndByAChip() {
        long flagged = post.arende("Farligt", Post.SURE);
        long sure = post.arende("Gungan", CALM);
        navigateTo("visa=flaggade");
        String byAddress = shown();

        find(Button.class).withText("Visa alla").single().click();
        find(Button.class).withText("1 säkert").single().click();

        assertThat(byAddress).isEqualTo(String.valueOf(flagged));
        assertThat(shown()).isEqualTo(String.valueOf(sure));
        assertThat(find(Button.class).withText("1 säkert").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void saysThatTheChoiceIsEmptyInsteadOfTheInbox() {
        post.arende("Gungan", CALM);

        InboxView view = navigateTo("visa=flaggade");

        assertThat(view.getElement().getTextRecursively()).contains("Inget att visa här", "flaggade");
    }

    @Test
    void saysThatTheViewOfALinkIsNoMore() {
        long id = post.arende("Gungan", CALM);

        navigateTo("visa=min-gamla-vy");

        assertThat(shown()).isEqualTo(String.valueOf(id));
        assertThat(find(Notification.class).all())
                .extracting(toast -> test(toast).getText())
                .containsExactly("Vyn som länken pekar på finns inte längre. Här visas hela inkorgen.");
    }

    @Test
    void showsWhoElseLooks() {
        long id = post.arende("Gungan", CALM);
        onlookers.look(LEILA, id);

        InboxView view = navigate(InboxView.class, id);

        assertThat(find(LookLine.class, view).single().getElement().getTextRecursively())
                .isEqualTo("Leila S tittar också här");
        assertThat(lookers(id)).containsExactlyInAnyOrder("karin", "leila");
        UI.getCurrent().navigate("liggare");
        assertThat(lookers(id)).containsExactly("leila");
    }

    private List<String> lookers(long id) {
        return onlookers.all(LEILA.namnd()).getOrDefault(id, List.of()).stream()
                .map(Onlooker::account)
                .toList();
    }

    private InboxView navigateTo(String query) {
        UI.getCurrent().navigate("inkorg", QueryParameters.fromString(query));
        return find(InboxView.class).single();
    }

    private String shown() {
        return find(InboxView.class).single().getElement().getAttribute("data-arende");
    }

    private UndoBar undoBar() {
        return find(UndoBar.class).single();
    }

    private Arende arende(long id) {
        return pages.page(Post.NAMND, id).orElseThrow().arende();
    }

    private List<String> said() {
        return find(Span.class).withAttribute("role", "status").all().stream()
                .map(Span::getText)
                .toList();
    }

    /** As when the signal of it has not come yet: the list still shows the ärende, and its mark stands. */
    private void aColleagueConfirmsUnheard(long id) {
        jdbc.sql("update arende set status = 'FORDELAT' where id = :id")
                .param("id", id)
                .update();
    }
}
