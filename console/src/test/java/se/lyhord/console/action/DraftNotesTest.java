package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.verb.AnswerArende;

/** What stands in the bar of what has been begun. */
@DeskTest
class DraftNotesTest extends Desk {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));

    @Autowired
    Drafts drafts;

    @Autowired
    AnswerArende answer;

    @Test
    void canBeReadThoughAColleagueHasAnsweredMeanwhile() {
        long id = routed("Gungan");
        drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Vi lagar den på torsdag."));
        answer.orally(LEILA, id, "Ringde och sade det.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown()).contains("Ditt utkast: Svara", "Vi lagar den på torsdag.");
        press("Ta bort utkastet");
        assertThat(drafts.inSight(KARIN, Topic.arende(id))).isEmpty();
        assertThat(shown()).doesNotContain("Ditt utkast");
    }

    @Test
    void canBeReadThoughItsFormIsNoVerbsOwnAndNotOfferedAnyMore() {
        long id = routed("Gungan");
        draft(id, "Svara utifrån utredningen", "Kedjan gick av.");
        draft(id, "Ändra förslag 7", "Den lagas på torsdag.");
        answer.orally(LEILA, id, "Ringde och sade det.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown())
                .contains("Ditt utkast: Svara utifrån utredningen", "Kedjan gick av.")
                .contains("Ditt utkast: Ändra förslag 7", "Den lagas på torsdag.");
    }

    @Test
    void isLeftWhereItIsWrittenWhenItIsAnAnswerInAConversation() {
        long id = routed("Gungan");
        draft(id, "Svar i samtal 3", "Ett ögonblick.");

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown()).doesNotContain("Ditt utkast");
    }

    @Test
    void canBeReadAsItIsNowWhenItHasBeenGoneOnWithSince() {
        long id = routed("Gungan");
        Draft begun = draft(id, "Ändra förslag 7", "Den lagas");
        UI.getCurrent().navigate("arende/" + id);
        drafts.save(
                KARIN, Topic.arende(id), "Ändra förslag 7", begun, seen(id), Map.of("svar", "Den lagas på torsdag."));

        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Ditt utkast"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);

        assertThat(shown()).contains("Den lagas på torsdag.");
    }

    @Test
    void isSeenByAColleagueWithoutItsWords() {
        long id = routed("Gungan");
        drafts.save(LEILA, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Vi lagar den."));

        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown()).contains("leila skriver på ”Svara” sedan i dag").doesNotContain("Vi lagar den.");
    }

    private Draft draft(long id, String form, String words) {
        return drafts.save(KARIN, Topic.arende(id), form, null, seen(id), Map.of("svar", words))
                .orElseThrow();
    }

    private int seen(long id) {
        return page(id).events().size();
    }
}
