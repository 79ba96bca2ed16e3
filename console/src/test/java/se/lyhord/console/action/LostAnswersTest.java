package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.console.DeskTest;
import se.lyhord.register.dispatch.Dispatch;
import se.lyhord.register.dispatch.DispatchState;
import se.lyhord.register.event.ArendeLog;
import se.lyhord.register.event.LetterEvent.LetterReturned;
import se.lyhord.register.verb.AnswerArende;
import se.lyhord.register.verb.ReopenArende;
import se.lyhord.register.verb.SeeToLetter;

/** Whoever answers again begins with the answer that never reached the citizen. */
@DeskTest
class LostAnswersTest extends Desk {
    private static final String SENSITIVE = "Vi har skrivit upp din diabetes.";

    @Autowired
    AnswerArende answer;

    @Autowired
    SeeToLetter seeTo;

    @Autowired
    ReopenArende reopen;

    @Autowired
    ArendeLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void beginWithTheWordsOfTheOneThatWasNotSent() {
        long id = routed("Gungan");
        answer.byLetter(LEILA, id, SENSITIVE + "\n\nNu är det struket.");
        seeTo.drop(LEILA, last(id).id(), "Det var fel ord.");

        open(id);

        assertThat(written("Ditt svar")).isEqualTo(SENSITIVE + "\n\nNu är det struket.");
        assertThat(dialog()).contains("Det här är svaret från den ", ", som inte skickades.");
        write("Ditt svar", "Vi har strukit det.");
        press("Skicka svaret");
        assertThat(last(id).letter().body())
                .containsOnlyOnce("Hej!")
                .containsOnlyOnce("Vänliga hälsningar")
                .contains("Vi har strukit det.");
    }

    @Test
    void beginWithTheWordsOfTheOneThatCameBack() {
        long id = answeredInVain();

        open(id);

        assertThat(written("Ditt svar")).isEqualTo("Vi lagar den på torsdag.");
        assertThat(dialog()).contains("Det här är svaret som kom tillbaka den ");
    }

    @Test
    void sayWhyItCameBackAndThatAnotherWayIsNeeded() {
        long id = answeredInVain();
        open(id);
        String forThisTime = dialog();
        find(FormDialog.class).single().close();
        jdbc.sql("update dispatch set dead_address = true where id = :id")
                .param("id", last(id).id())
                .update();

        open(id);

        assertThat(forThisTime).contains("Adressen finns inte.").doesNotContain("kommer också tillbaka");
        assertThat(dialog())
                .contains(
                        "Ett nytt brev till asa@brevlada.example kommer också tillbaka.",
                        "Hör med registratorn om det finns en annan adress");
        write("Ditt svar", "Nya ord.");
        assertThat(dialog()).contains("kommer också tillbaka");
    }

    @Test
    void nameTheTelephoneWhereThereIsOne() {
        long id = routed("Gungan");
        jdbc.sql("update arende set sender_phone = '08-465 011 22' where id = :id")
                .param("id", id)
                .update();
        answer.byLetter(LEILA, id, "Vi lagar den på torsdag.");
        comesBack(id);
        reopen.reopen(LEILA, id, "Adressen var fel.");
        jdbc.sql("update dispatch set dead_address = true where id = :id")
                .param("id", last(id).id())
                .update();

        open(id);

        assertThat(dialog()).contains("Ring 08-465 011 22 i stället, och välj ”Jag har svarat muntligt”.");
    }

    @Test
    void beginWithTheWholeLetterThatWasWrittenByHand() {
        long id = opened("Gungan");
        press("Svara");
        press("Ändra i brevet");
        write("Brevets text", "Hej Åsa! Vi lagar din diabetes. Hälsningar från Kim");
        press("Skicka svaret");
        seeTo.drop(LEILA, last(id).id(), "Det var fel ord.");

        open(id);

        assertThat(isOffered("Ditt svar")).isFalse();
        assertThat(written("Brevets text")).isEqualTo("Hej Åsa! Vi lagar din diabetes. Hälsningar från Kim");
        press("Skicka svaret");
        assertThat(last(id).letter().body()).isEqualTo("Hej Åsa! Vi lagar din diabetes. Hälsningar från Kim");
    }

    @Test
    void giveTheFieldForTheWordsAloneWhenTheWholeLetterIsLeft() {
        long id = opened("Gungan");
        press("Svara");
        press("Ändra i brevet");
        write("Brevets text", "Hej Åsa! Vi lagar din diabetes. Hälsningar från Kim");
        press("Skicka svaret");
        seeTo.drop(LEILA, last(id).id(), "Det var fel ord.");
        open(id);

        press("Tillbaka till mallens text");

        assertThat(isOffered("Ditt svar")).isTrue();
        write("Ditt svar", "Vi lagar den på torsdag.");
        press("Skicka svaret");
        assertThat(last(id).letter().body())
                .contains("Vi lagar den på torsdag.")
                .doesNotContain("diabetes");
    }

    @Test
    void letWhatHasBeenWrittenSinceStandBefore() {
        long id = routed("Gungan");
        answer.byLetter(LEILA, id, SENSITIVE);
        seeTo.drop(LEILA, last(id).id(), "Det var fel ord.");
        open(id);
        write("Ditt svar", "Nya ord.");
        find(FormDialog.class).single().close();

        open(id);

        assertThat(written("Ditt svar")).isEqualTo("Nya ord.");
        assertThat(dialog()).contains("Utkast från").doesNotContain("som inte skickades");
    }

    @Test
    void beginWithNothingWhereTheAnswerWasGiven() {
        long id = routed("Gungan");
        answer.byLetter(LEILA, id, "Vi lagar den på torsdag.");
        jdbc.sql("update dispatch set state = 'SENT', sent_at = now(), attempts = 1 where id = :id")
                .param("id", last(id).id())
                .update();
        reopen.reopen(LEILA, id, "Hon är inte nöjd.");
        open(id);
        Object afterALetter = written("Ditt svar");
        find(FormDialog.class).single().close();
        answer.byLetter(LEILA, id, "En gång till.");
        comesBack(id);
        reopen.reopen(LEILA, id, "Adressen var fel.");
        answer.orally(LEILA, id, "Ringde Åsa.");
        reopen.reopen(LEILA, id, "Hon är fortfarande inte nöjd.");

        open(id);

        assertThat(List.of(afterALetter, written("Ditt svar"))).containsOnly("");
    }

    private long answeredInVain() {
        long id = routed("Gungan");
        answer.byLetter(LEILA, id, "Vi lagar den på torsdag.");
        comesBack(id);
        reopen.reopen(LEILA, id, "Adressen var fel.");
        return id;
    }

    private void open(long id) {
        UI.getCurrent().navigate("att-avsluta");
        UI.getCurrent().navigate("arende/" + id);
        press("Svara");
    }

    private void comesBack(long id) {
        jdbc.sql("update dispatch set state = 'RETURNED', attempts = 1 where id = :id")
                .param("id", last(id).id())
                .update();
        transaction.executeWithoutResult(status ->
                log.append(id, ArendeLog.BOT, new LetterReturned(Brevslag.SVAR.label(), "Adressen finns inte.")));
        assertThat(last(id).state()).isEqualTo(DispatchState.RETURNED);
    }

    private Dispatch last(long id) {
        return page(id).letters().stream()
                .filter(letter -> letter.letter().kind() == Brevslag.SVAR)
                .toList()
                .getLast();
    }
}
