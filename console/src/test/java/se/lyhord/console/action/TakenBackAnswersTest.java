package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.console.DeskTest;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;

/** Answers and other letters that a person sends: where they are is said, and for a moment they can be taken back with their words. */
@DeskTest
class TakenBackAnswersTest extends Desk {
    private static final String SENSITIVE = "Vi har skrivit upp din diabetes.";

    @Autowired
    JdbcClient jdbc;

    @Test
    void sayThatTheAnswerIsSentAndGiveItsWordsBack() {
        long id = opened("Gungan");
        answer("Vi lagar den på torsdag.");
        String said = bar();

        find(UndoBar.class).single().undo();

        assertThat(said).contains("Svaret skickas · Gungan");
        assertThat(arende(id).status()).isEqualTo(ArendeStatus.FORDELAT);
        assertThat(letter(id).state()).isEqualTo(DispatchState.CANCELLED);
        press("Svara");
        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
    }

    @Test
    void sayWhereAnAnswerWaitsThatIsHeld() {
        opened("Gungan");

        answer(SENSITIVE);

        assertThat(bar()).contains("Svaret väntar bland breven att ta hand om").doesNotContain("klart", "skickas");
    }

    @Test
    void leadToTheLetterInsteadOfClosingWhatIsDecidedAndNotSent() {
        opened("Gungan");

        answer(SENSITIVE);

        assertThat(shown()).contains("Svar beslutat, inte skickat");
        assertThat(find(Button.class).withText("Ta hand om brevet").all()).hasSize(1);
        assertThat(find(Button.class).withText("Avsluta").all()).isEmpty();
        assertThat(menu()).doesNotContain("Avsluta");
    }

    @Test
    void leadOnToClosingWhenTheCitizenReadsTheAnswerWithACode() {
        long id = opened("Gungan");
        answer(SENSITIVE);
        jdbc.sql("update dispatch set show_at = now() where id = :id")
                .param("id", letter(id).id())
                .update();

        UI.getCurrent().navigate("att-gora");
        UI.getCurrent().navigate("arende/" + id);

        assertThat(shown()).contains("Besvarat").doesNotContain("inte skickat");
        assertThat(find(Button.class).withText("Avsluta").all()).hasSize(1);
    }

    @Test
    void askForTheNoteThatTheRoutineWantsBeforeItIsRefused() {
        opened("Gungan");
        answer("Vi lagar den på torsdag.");

        press("Avsluta");

        assertThat(dialog()).contains("Rutinen vill också ha utredningen");
        assertThat(written("Tjänsteanteckning")).isEqualTo("");
    }

    @Test
    void sayWhatHasHappenedRatherThanTheVerb() {
        opened("Gungan");

        choose("Skriv tjänsteanteckning");
        write("Tjänsteanteckning", "Ringde Åsa.");
        press("Spara anteckningen");

        assertThat(find(Notification.class).all())
                .extracting(toast -> toast.getElement().getProperty("text"))
                .anyMatch(text -> String.valueOf(text).startsWith("Anteckningen är sparad"));
    }

    private void answer(String words) {
        press("Svara");
        write("Ditt svar", words);
        press("Skicka svaret");
    }

    private String bar() {
        return find(UndoBar.class).single().getElement().getTextRecursively();
    }

    private Dispatch letter(long id) {
        return page(id).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .findFirst()
                .orElseThrow();
    }
}
