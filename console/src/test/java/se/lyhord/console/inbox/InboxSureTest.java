package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.Post;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.ArendeStatus;

class InboxSureTest extends AtTheInbox {
    private static final Ranking KIND = answer("klagomal", .9);
    private static final Ranking FACTOR = answer("boendemiljo", .9);
    private static final Ranking UNIT = answer("stadsmiljo", .99);
    private static final Suggestion SURE = new Suggestion(KIND, FACTOR, UNIT, List.of(), "sv");

    @Test
    void leavesWhatNobodyMayConfirmUnreadMarkedWithItsReason() {
        long sure = post.arende("Gungan", SURE);
        long advertisement = post.arende("Klotter", of(answer("ovrigt", .95), UNIT, "sv"));
        long doubtful = post.arende("Bänken", of(answer("klagomal", .52), UNIT, "sv"));
        long foreign = post.arende("شكوى", of(KIND, UNIT, "ar"));
        long outside = post.arende("Bussen", of(KIND, answer("annan-instans", .99), "sv"));
        navigate(InboxView.class);

        confirmAllThatAreSure();

        assertThat(status(sure)).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(List.of(advertisement, doubtful, foreign, outside))
                .allSatisfy(id -> assertThat(status(id)).isEqualTo(ArendeStatus.INKOMMET));
        assertThat(reason(advertisement)).contains("inte är något ärende");
        assertThat(reason(doubtful)).contains("inte säkert nog");
        assertThat(reason(foreign)).contains("inte skrivet på svenska");
        assertThat(reason(outside)).contains("annan myndighet");
        assertThat(said())
                .anyMatch(sentence ->
                        sentence.startsWith("1 fördelat · 4 står kvar: ") && sentence.endsWith(" och 1 till"));
    }

    @Test
    void countsAsSureOnlyWhatCanBeConfirmedTogether() {
        post.arende("Gungan", SURE);
        post.arende("Bussen", of(KIND, answer("annan-instans", .99), "sv"));
        post.arende("Reklam", of(answer("ovrigt", .95), UNIT, "sv"));

        navigate(InboxView.class);

        assertThat(find(Button.class).withText("1 säkert").all()).hasSize(1);
    }

    @Test
    void leavesBothOfTwoThatMayBeTheSame() {
        long one = post.arendeToday("Gungan", SURE);
        long other = post.arendeToday("Gungan", SURE);
        navigate(InboxView.class);

        confirmAllThatAreSure();

        assertThat(List.of(status(one), status(other))).containsOnly(ArendeStatus.INKOMMET);
        assertThat(reason(one)).startsWith("Möjlig dubblett");
        assertThat(reason(other)).startsWith("Möjlig dubblett");
    }

    @Test
    void goesOnWithTheNextWhenWhatIsReadWasDecidedWithOthers() {
        long last = post.arende("Det sista", SURE);
        long next = post.arende("Det som står kvar", Post.SURE);
        post.arende("Det andra", SURE);
        long first = post.arende("Det första", SURE);
        InboxView view = navigate(InboxView.class);
        InboxList list = find(InboxList.class).single();
        List.of(first, next).forEach(id -> list.mark(id, false));
        list.mark(first, true);

        find(Button.class).withText("Bekräfta de säkra").single().click();

        assertThat(title()).isEqualTo("Det som står kvar");
        assertThat(list.selected())
                .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(next));
        assertThat(list.marking().ids()).containsExactly(next);
        view.press("Enter", String.valueOf(next));
        assertThat(status(next)).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(status(last)).isEqualTo(ArendeStatus.INKOMMET);
    }

    @Test
    void saysBeforeWhereConfirmingLeads() {
        post.arende("Klotter", of(answer("ovrigt", .52), UNIT, "sv"));
        navigate(InboxView.class);
        String ending = button();

        choice("Typ").orElseThrow().setValue("medborgarforslag");
        String handingOver = button();
        choice("Typ").orElseThrow().setValue("klagomal");
        String routing = button();
        choice("Enhet").orElseThrow().setValue("annan-instans");

        assertThat(ending).isEqualTo("Avsluta, inget ärende ⏎");
        assertThat(handingOver).isEqualTo("Lämna över enligt andra regler ⏎");
        assertThat(routing).isEqualTo("Bekräfta och nästa ⏎");
        assertThat(button()).isEqualTo("Skicka till annan myndighet … ⏎");
    }

    @Test
    void keepsWhatWasChosenWhenItIsTakenBack() {
        long id = post.arende("Vägen", Post.UNSURE);
        InboxView view = navigate(InboxView.class);
        view.press("2", String.valueOf(id));
        view.press("s", String.valueOf(id));
        choice("Typ").orElseThrow().setValue("klagomal");
        view.press("Enter", String.valueOf(id));

        find(UndoBar.class).single().undo();

        assertThat(title()).isEqualTo("Vägen");
        assertThat(choice("Enhet").orElseThrow().getValue()).isEqualTo("lokal-demokrati");
        assertThat(choice("Typ").orElseThrow().getValue()).isEqualTo("klagomal");
        view.press("Enter", String.valueOf(id));
        assertThat(pages.arende(Post.NAMND, id).orElseThrow().flags()).containsExactly("sekretess");
    }

    private void confirmAllThatAreSure() {
        find(InboxList.class).single().marking().all();
        find(Button.class).withText("Bekräfta de säkra").single().click();
    }

    private String reason(long id) {
        InboxList list = find(InboxList.class).single();
        return list.marking().reason(list.row(id).orElseThrow());
    }

    private String button() {
        return find(Button.class).withClassName("confirm").single().getText();
    }

    private ArendeStatus status(long id) {
        return pages.arende(Post.NAMND, id).orElseThrow().status();
    }

    private List<String> said() {
        return find(Span.class).withAttribute("role", "status").all().stream()
                .map(Span::getText)
                .toList();
    }

    private static Suggestion of(Ranking kind, Ranking unit, String language) {
        return new Suggestion(kind, FACTOR, unit, List.of(), language);
    }

    private static Ranking answer(String id, double probability) {
        return new Ranking(List.of(new Alternative(id, probability, List.of(), List.of())), false);
    }
}
