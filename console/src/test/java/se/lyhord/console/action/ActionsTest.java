package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.console.AsChef;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.RelatedArenden;
import se.lyhord.register.event.WorkEvent.NoteWritten;
import se.lyhord.register.routine.RoutineInForce;

@DeskTest
class ActionsTest extends Desk {
    @Autowired
    RelatedArenden related;

    @Test
    void offerWhatTheStatusAllowsAndTheUsualAsAButton() {
        opened("Gungan");

        assertThat(find(Button.class).withText("Svara").all()).hasSize(1);
        assertThat(menu())
                .contains("Jag har svarat muntligt", "Fördela om", "Anmäl jäv", "Meddela att svaret dröjer", "Avsluta")
                .contains("Påbörja utredningen", "Makulera", "Länka", "Slå ihop", "Skicka till annan myndighet")
                .doesNotContain("Öppna igen", "Följ upp åtgärd", "Utföraren har svarat", "Svara");
    }

    @Test
    void offerOfWhatIsNotConfirmedOnlyWhatCanBeDone() {
        UI.getCurrent().navigate("arende/" + post.arende("Gungan", Post.SURE));

        assertThat(menu())
                .contains("Meddela att svaret dröjer", "Slå ihop", "Makulera", "Rätta ankomstdatum")
                .doesNotContain("Jag har svarat muntligt", "Fördela om", "Avsluta", "Öppna igen");
    }

    @Test
    @AsChef
    void offerAChefWhatTheRoutineLetsAChefDo() {
        opened("Gungan");

        assertThat(find(Button.class).withText("Svara").all()).hasSize(1);
        assertThat(menu()).contains("Skriv tjänsteanteckning").doesNotContain("Makulera", "Rätta ankomstdatum");
    }

    @Test
    void giveToAnotherEnhetWhatWasChosenWithItsReason() {
        long id = opened("Gungan");

        choose("Fördela om");
        pick("Enhet", "lokal-demokrati");
        write("Varför ska en annan enhet ha ärendet?", "Det gäller parkens skötsel.");
        press("Fördela om");

        assertThat(isDone()).isTrue();
        assertThat(arende(id).decided().unit()).isEqualTo("lokal-demokrati");
    }

    @Test
    void sayARefusalInTheFormWithoutLosingAWord() {
        long id = opened("Gungan");

        choose("Fördela om");
        write("Varför ska en annan enhet ha ärendet?", "Det gäller parkens skötsel.");
        press("Fördela om");

        assertThat(dialog()).contains("Välj vilken enhet som ska ha ärendet.");
        assertThat(written("Varför ska en annan enhet ha ärendet?")).isEqualTo("Det gäller parkens skötsel.");
        assertThat(arende(id).decided().unit()).isEqualTo("stadsmiljo");
    }

    @Test
    void areDoneOnceHoweverOftenTheButtonIsPressed() {
        long id = opened("Gungan");
        choose("Skriv tjänsteanteckning");
        write("Tjänsteanteckning", "Ringde och fick tala med Åsa.");
        Button save = find(Button.class).withText("Spara anteckningen").single();

        save.click();
        save.click();

        assertThat(page(id).events().stream()
                        .filter(entry -> entry.event() instanceof NoteWritten)
                        .toList())
                .hasSize(1);
    }

    @Test
    void keepWhatWasBegunWhenTheFormIsClosed() {
        opened("Gungan");

        choose("Skriv tjänsteanteckning");
        write("Tjänsteanteckning", "Ringde och fick tala med");
        press("Avbryt");
        choose("Skriv tjänsteanteckning");

        assertThat(written("Tjänsteanteckning")).isEqualTo("Ringde och fick tala med");
    }

    @Test
    void showTheWholeLetterWithWhatMayNotGoByOpenMailBeforeItIsSent() {
        long id = opened("Gungan");

        press("Svara");
        write("Ditt svar", "Vi lagar den på torsdag.");
        String letter = dialog();
        write("Ditt svar", "Vi har skrivit upp 19121212-1212.");
        String caution = dialog();
        write("Ditt svar", "Vi lagar den på torsdag.");
        press("Skicka svaret");

        assertThat(letter)
                .contains(
                        "Vi lagar den på torsdag.",
                        "till asa@brevlada.example",
                        arende(id).name());
        assertThat(caution).contains("I brevet står ett personnummer.", "breven att ta hand om");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.BESVARAT);
        assertThat(find(Button.class).withText("Avsluta").all()).hasSize(1);
    }

    @Test
    void promiseAnAnswerByAnotherDay() {
        long id = opened("Gungan");
        LocalDate day = LocalDate.now(SvenskTid.ZONE).plusDays(20);

        choose("Meddela att svaret dröjer");
        write("Varför dröjer svaret?", "Vi väntar på en reservdel.");
        write("Svaret kommer senast", day);
        press("Skicka beskedet");

        assertThat(isDone()).isTrue();
        assertThat(RoutineInForce.arrivalDate(Objects.requireNonNull(arende(id).answerDue())))
                .isEqualTo(day);
    }

    @Test
    void showAMeasureAndItsFollowUp() {
        long id = opened("Gungan");

        choose("Lägg till åtgärd");
        write("Åtgärd", "Kedjan byts ut.");
        write("Följs upp (valfritt)", LocalDate.now(SvenskTid.ZONE).plusDays(30));
        press("Lägg till åtgärd");
        choose("Följ upp åtgärd");
        write("Vad visade uppföljningen?", "Den håller.");
        write("Åtgärden är gjord", true);
        press("Spara uppföljningen");

        assertThat(isDone()).isTrue();
        UI.getCurrent().navigate("arende/" + id);
        assertThat(shown()).contains("Gjord: Kedjan byts ut.", "Den håller.");
    }

    @Test
    void askAProviderAndKeepItsAnswer() {
        long id = opened("Gungan");

        choose("Fråga utföraren");
        pick("Utförare", "parkskotarna");
        write("Vad vill du att utföraren svarar på?", "När kan ni laga lekplatsen?");
        press("Skicka frågan");

        assertThat(isDone()).isTrue();
        assertThat(menu()).contains("Utföraren har svarat");
        assertThat(shown()).contains("Parkskötarna", "Ska svara senast");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.FORDELAT);
    }

    @Test
    void tieTogetherWithAnotherThatIsFoundByItsWords() {
        long other = routed("Lekplatsen vid torget");
        long id = opened("Gungan");

        choose("Länka");
        pick("Hör ihop med", String.valueOf(other));
        press("Länka");

        assertThat(related.of(Post.NAMND, id)).singleElement().matches(found -> found.id() == other);
        assertThat(shown()).contains("Lekplatsen vid torget");
    }

    @Test
    void closeWithANoteAndOpenAgain() {
        long id = opened("Gungan");

        choose("Avsluta");
        write("Tjänsteanteckning", "Den som skrev har tagit tillbaka det.");
        press("Avsluta");
        ArendeStatus closed = arende(id).status();
        choose("Öppna igen");
        write("Varför öppnas ärendet igen?", "Nya uppgifter har kommit.");
        press("Öppna igen");

        assertThat(closed).isEqualTo(ArendeStatus.AVSLUTAT);
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.FORDELAT);
    }
}
