package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;

class MessageDraftsTest extends AtTheQueue {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    Drafts drafts;

    @Test
    void keepsAReasonAsItIsWrittenUntilTheMessageIsDismissed() {
        long id = post.quarantined("Reklam");
        press(navigate(QuarantineView.class, id), "Avför");
        area("Varför är meddelandet inget ärende?").setValue("Det är reklam");
        assertThat(drafts.own(KARIN, Topic.message(id), "Avför"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields()).containsEntry("skal", "Det är reklam"));

        find(Button.class).withText("Avför").all().getLast().click();

        assertThat(drafts.own(KARIN, Topic.message(id), "Avför")).isEmpty();
    }

    @Test
    void goesOnWithAMessageThatWasBeingMendedWhenTheSessionWasLost() {
        long id = post.quarantined("Grinden gnisslar");
        drafts.save(
                KARIN,
                Topic.message(id),
                "Registrera",
                null,
                0,
                Map.of("skal", "Det går att läsa.", "namn", "Gun Ek", "text", "Grinden gnisslar hela natten."));

        QuarantineView view = navigate(QuarantineView.class, id);

        find(Button.class, view).all().stream()
                .filter(button -> button.getText().startsWith("Ditt utkast: Registrera"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(area("Vad gäller det?").getValue()).isEqualTo("Grinden gnisslar hela natten.");
        assertThat(Labelled.among(find(TextField.class).all(), "Namn").getValue())
                .isEqualTo("Gun Ek");
    }

    @Test
    void tellsAColleagueThatSomebodyWritesAboutTheMessage() {
        long id = post.quarantined("Oläsligt");
        drafts.save(LEILA, Topic.message(id), "Avför", null, 0, Map.of("skal", "Det är reklam."));

        QuarantineView view = navigate(QuarantineView.class, id);

        assertThat(view.getElement().getTextRecursively())
                .contains("leila skriver på ”Avför” sedan i dag")
                .doesNotContain("Det är reklam.");
    }
}
