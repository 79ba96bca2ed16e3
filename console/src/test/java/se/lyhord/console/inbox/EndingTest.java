package se.lyhord.console.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendeStatus;

/** One key ends what surely is no matter, or what nobody waits for; where somebody asked for a reply it asks first. */
class EndingTest extends AtTheInbox {
    private static final Suggestion PERHAPS_NO_MATTER = noMatter(.6);
    private static final Suggestion SURELY_NO_MATTER = noMatter(.999);

    @Test
    void asksForTheKindOfWhatSomebodyWantsAReplyTo() {
        long id = post.wantingReply("Tack, men varför?", PERHAPS_NO_MATTER);
        InboxView view = navigate(InboxView.class, id);

        view.press("Enter", String.valueOf(id));

        assertThat(status(id)).isEqualTo(ArendeStatus.INKOMMET);
        assertThat(find(Button.class).withClassName("confirm").single().getText())
                .isEqualTo("Bekräfta och nästa ⏎");
        assertThat(choice("Typ")).map(ComboBox::getHelperText).hasValue("Osäkert. Är det något av de här?");
    }

    @Test
    void endsItWhenThatIsChosen() {
        long id = post.wantingReply("Reklam", PERHAPS_NO_MATTER);
        InboxView view = navigate(InboxView.class, id);

        view.press("o", String.valueOf(id));

        assertThat(status(id)).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    @Test
    void endsAtOnceWhatIsSureOrWhatNobodyWaitsFor() {
        long sure = post.wantingReply("Reklam", SURELY_NO_MATTER);
        long unasked = post.arende("Nyhetsbrev", PERHAPS_NO_MATTER);

        navigate(InboxView.class, sure).press("Enter", String.valueOf(sure));
        navigate(InboxView.class, unasked).press("Enter", String.valueOf(unasked));

        assertThat(status(sure)).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(status(unasked)).isEqualTo(ArendeStatus.AVSLUTAT);
    }

    private ArendeStatus status(long id) {
        return pages.page(Post.NAMND, id).orElseThrow().arende().status();
    }

    private static Suggestion noMatter(double sureness) {
        return new Suggestion(
                ranking("ovrigt", sureness),
                ranking("annat", sureness),
                ranking("stadsmiljo", sureness),
                List.of(),
                "sv");
    }

    private static Ranking ranking(String id, double sureness) {
        return new Ranking(List.of(new Alternative(id, sureness, List.of(), List.of())), false);
    }
}
