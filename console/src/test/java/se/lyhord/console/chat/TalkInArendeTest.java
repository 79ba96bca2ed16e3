package se.lyhord.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import se.lyhord.console.DeskTest;
import se.lyhord.console.chat.Callers.Caller;

@DeskTest
class TalkInArendeTest extends Chatting {
    @Test
    void refusesWhenAColleagueHasTheConversationAndKeepsWhatWasWritten() {
        Caller caller = callers.writes("Lampan är trasig", true);
        UI.getCurrent().navigate("arende/" + caller.arende());
        press("Ta över samtalet");
        area().setValue("Jag tittar på");
        press("Lämna samtalet");
        live.takeOver(LEILA, conversation(caller));

        press("Skicka");

        assertThat(text("arende-view")).contains("Leila N har redan tagit över samtalet.", "Leila N har samtalet.");
        assertThat(area().getValue()).isEqualTo("Jag tittar på");
        UI.getCurrent().navigate("inkorg");
        UI.getCurrent().navigate("arende/" + caller.arende());
        assertThat(area().getValue()).isEqualTo("Jag tittar på");
        assertThat(said(caller)).doesNotContain("Jag tittar på");
    }

    @Test
    void showsTheConversationInTheInboxTheTimelineAndThePrint() {
        Caller caller = callers.writes("Lampan är trasig", false);
        live.say(LEILA, conversation(caller), "Den byts i dag.");
        live.leave(LEILA, conversation(caller));
        callers.writesOn(caller, "Tack för hjälpen.");
        door.satisfied(caller.code());

        UI.getCurrent().navigate("inkorg/" + caller.arende());
        assertThat(text("inbox-view"))
                .contains("Ingen har tagit över", "Den som skrev är nöjd med svaret.", "Den byts i dag.");
        UI.getCurrent().navigate("arende/" + caller.arende());
        assertThat(text("arende-view"))
                .contains("Leila N tog över samtalet.", "Leila N lämnade samtalet.")
                .contains("Den som skrev: Tack för hjälpen.");
        UI.getCurrent().navigate("arende/" + caller.arende() + "/utskrift");
        assertThat(text("print-view"))
                .contains("Samtal", "Den byts i dag.", "är nöjd med svaret")
                .containsOnlyOnce("Tack för hjälpen.");
    }

    @Test
    void tellsConversationsAboutTheSameArendeApartAndKeepsWhatIsHalfWrittenInEach() {
        Caller opened = callers.writes("Lampan är trasig", false);
        Caller other = callers.writes("Samma lampa", false);
        long conversation = conversation(opened);
        live.takeOver(KARIN, conversation);
        UI.getCurrent().navigate("arende/" + opened.arende());
        area().setValue("Hej Åsa!");
        callers.addedTo(opened.arende(), other);
        long second = live.of(LEILA, opened.arende()).getLast().id();
        live.leave(KARIN, conversation);
        live.takeOver(KARIN, second);

        UI.getCurrent().navigate("inkorg");
        UI.getCurrent().navigate("arende/" + opened.arende());

        assertThat(text("arende-view")).contains("Samtal som öppnade ärendet", "Samtal från någon annan, sedan");
        assertThat(find(TextArea.class).all().stream()
                        .filter(field -> WRITE.equals(field.getLabel()))
                        .map(TextArea::getValue))
                .containsExactly("Hej Åsa!", "");
    }

    @Test
    void showsNoConversationWhereThereIsNone() {
        Caller caller = callers.writes("Lampan är trasig", false);
        UI.getCurrent().navigate("arende/" + caller.arende());
        assertThat(find(Button.class).withText("Ta över samtalet").all()).hasSize(1);

        jdbc.sql("delete from conversation_message where conversation = :id")
                .param("id", conversation(caller))
                .update();
        UI.getCurrent().navigate("inkorg");
        UI.getCurrent().navigate("arende/" + caller.arende());

        assertThat(find(Button.class).withText("Ta över samtalet").all()).isEmpty();
    }
}
