package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;
import se.lyhord.register.event.LetterEvent.LetterReworded;
import se.lyhord.register.verb.WriteNote;

@DeskTest
class WritingTest extends Desk {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));

    @Autowired
    Drafts drafts;

    @Autowired
    WriteNote writeNote;

    @Test
    void isThereAgainAfterTheSessionIsLost() {
        long id = routed("Gungan");
        drafts.save(
                KARIN,
                Topic.arende(id),
                "Skriv tjänsteanteckning",
                null,
                seen(id),
                Map.of("text", "Ringde och fick tala med"));

        UI.getCurrent().navigate("arende/" + id);

        find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Ditt utkast: Skriv tjänsteanteckning"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(written("Tjänsteanteckning")).isEqualTo("Ringde och fick tala med");
        press("Spara anteckningen");
        assertThat(drafts.inSight(KARIN, Topic.arende(id))).isEmpty();
    }

    @Test
    void isKeptAsItIsWritten() {
        long id = opened("Gungan");

        choose("Fördela om");
        pick("Enhet", "lokal-demokrati");
        write("Varför ska en annan enhet ha ärendet?", "Det gäller");

        assertThat(drafts.own(KARIN, Topic.arende(id), "Fördela om"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.fields())
                        .containsEntry("enhet", "lokal-demokrati")
                        .containsEntry("skal", "Det gäller"));
    }

    @Test
    void leavesNothingBehindWhenItIsWipedOut() {
        long id = opened("Gungan");

        choose("Skriv tjänsteanteckning");
        write("Tjänsteanteckning", "Fel ärende");
        write("Tjänsteanteckning", "");

        assertThat(drafts.inSight(KARIN, Topic.arende(id))).isEmpty();
    }

    @Test
    void leavesWhatTheOtherWindowKeepsWhenItIsWipedOut() {
        long id = routed("Gungan");
        drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Det första."));
        drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Det andra."));
        UI.getCurrent().navigate("arende/" + id);
        press("Svara");
        String wiped = String.valueOf(written("Ditt svar"));

        write("Ditt svar", "");

        assertThat(drafts.own(KARIN, Topic.arende(id), "Svara"))
                .extracting(draft -> draft.fields().get("svar"))
                .containsExactly(wiped.equals("Det första.") ? "Det andra." : "Det första.");
    }

    @Test
    void leavesWhatTheOtherWindowHasGoneOnWithWhenItIsWipedOut() {
        long id = routed("Gungan");
        Draft begun = drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Vi lagar"))
                .orElseThrow();
        UI.getCurrent().navigate("arende/" + id);
        press("Svara");
        drafts.save(KARIN, Topic.arende(id), "Svara", begun, seen(id), Map.of("svar", "Vi lagar den."));

        write("Ditt svar", "");

        assertThat(drafts.own(KARIN, Topic.arende(id), "Svara"))
                .extracting(draft -> draft.fields().get("svar"))
                .containsExactly("Vi lagar den.");
    }

    @Test
    void keepsAChangedLetterHoweverOftenItIsLookedAt() {
        opened("Gungan");
        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");
        press("Ändra i brevet");
        write("Brevets text", "Hej Åsa! Vi lagar den på torsdag. Kram");

        press("Avbryt");
        press("Svara");
        press("Avbryt");
        press("Svara");

        assertThat(written("Brevets text")).isEqualTo("Hej Åsa! Vi lagar den på torsdag. Kram");
        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
    }

    @Test
    void isKeptOfAProposedAnswerToo() {
        long id = opened("Gungan");
        AtomicReference<String> sent = new AtomicReference<>("");

        find(ActionBar.class)
                .single()
                .answerFrom("Ändra och skicka", "Ändra förslag 7", "Den lagas.", (words, letter) -> sent.set(words));
        assertThat(written("Ditt svar")).isEqualTo("Den lagas.");
        write("Ditt svar", "Den lagas på torsdag.");

        assertThat(dialog()).contains("Den lagas på torsdag.");
        assertThat(drafts.own(KARIN, Topic.arende(id), "Ändra förslag 7")).hasSize(1);
        press("Skicka svaret");
        assertThat(sent).hasValue("Den lagas på torsdag.");
        assertThat(drafts.inSight(KARIN, Topic.arende(id))).isEmpty();
    }

    @Test
    void tellsFirstWhatAColleagueHasDoneMeanwhileAndOverwritesNothing() {
        long id = opened("Gungan");
        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");
        writeNote.write(LEILA, id, "Den är redan lagad.");

        press("Skicka svaret");

        assertThat(dialog()).contains("Ärendet har ändrats medan du skrev.", "Den är redan lagad.");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
        press("Skicka svaret");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.BESVARAT);
    }

    @Test
    void showsBothDraftsWhenTwoWindowsWroteTheSame() {
        long id = routed("Gungan");
        drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Det första."));
        drafts.save(KARIN, Topic.arende(id), "Svara", null, seen(id), Map.of("svar", "Det andra."));

        UI.getCurrent().navigate("arende/" + id);
        press("Svara");

        assertThat(List.of(written("Ditt svar") + dialog()))
                .allSatisfy(text -> assertThat(text).contains("Det första.", "Det andra."));
    }

    @Test
    void sendsTheLetterAsTheOfficerHasChangedIt() {
        long id = opened("Gungan");
        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");

        press("Ändra i brevet");
        write("Brevets ämne", "Om gungan");
        write("Brevets text", "Hej Åsa! Vi lagar den på torsdag. Kram");
        press("Skicka svaret");

        Dispatch answer = page(id).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
        assertThat(answer.letter().subject()).isEqualTo("Om gungan");
        assertThat(answer.letter().body()).isEqualTo("Hej Åsa! Vi lagar den på torsdag. Kram");
        assertThat(page(id).events())
                .anyMatch(entry -> entry.event().equals(new LetterReworded(Brevslag.SVAR.label())));
    }

    @Test
    void readsAChangedLetterForWhatMayNotGoByOpenMailAndGoesBackToTheTemplate() {
        opened("Gungan");
        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");

        press("Ändra i brevet");
        write("Brevets text", "Det gäller 19121212-1212.");
        String caution = dialog();
        press("Tillbaka till mallens text");

        assertThat(caution).contains("I brevet står ett personnummer.");
        assertThat(dialog()).contains("Vi lagar den på torsdag.").doesNotContain("personnummer");
    }

    @Test
    void letsNobodyWriteWordsThatTheLetterWouldNotHave() {
        opened("Gungan");
        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");

        press("Ändra i brevet");
        boolean whileWhole = isWritable("Ditt svar");
        String said = dialog() + hint("Ditt svar");
        press("Tillbaka till mallens text");

        assertThat(whileWhole).isFalse();
        assertThat(said).contains("nu skriver du i hela brevet", "Så här skickas brevet");
        assertThat(isWritable("Ditt svar")).isTrue();
        assertThat(hint("Ditt svar")).isEqualTo("Hälsning och avslutning står redan i brevet.");
        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
    }

    @Test
    void leavesFieldsThatAreForMoreThanTheLetterOpenWhileItIsWrittenWhole() {
        opened("Gungan");
        choose("Meddela att svaret dröjer");
        write("Varför dröjer svaret?", "Vi väntar på en del.");

        press("Ändra i brevet");

        assertThat(isWritable("Varför dröjer svaret?")).isTrue();
    }

    private int seen(long id) {
        return page(id).events().size();
    }
}
