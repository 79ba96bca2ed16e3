package se.lyhord.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import se.lyhord.console.DeskTest;
import se.lyhord.console.chat.Callers.Caller;
import se.lyhord.register.conversation.Conversation;

@DeskTest
class ChatViewTest extends Chatting {
    @Test
    void saysThatNobodyWaits() {
        ChatView view = navigate(ChatView.class);

        assertThat(text(view)).contains("Ingen väntar i chatten");
        assertThat(calls()).isEmpty();
    }

    @Test
    void showsWhoHasWaitedLongestFirstAndCallsInTheMenu() {
        callers.writes("Bänken är trasig", true);
        callers.writes("Lampan är trasig", true);
        callers.writes("Väntar inte", false);

        ChatView view = navigate(ChatView.class);

        assertThat(titles(view)).containsExactly("Bänken är trasig", "Lampan är trasig");
        assertThat(text(view)).contains("Den som skrev väntar på en människa", "Bänken är trasig");
        assertThat(calls()).isEqualTo("2 väntar");
    }

    @Test
    void takesTheConversationOverWritesAndLeaves() {
        Caller caller = callers.writes("Lampan är trasig", true);
        ChatView view = navigate(ChatView.class);

        press(view, "Ta över samtalet");
        assertThat(text(view)).contains("Du har samtalet.");
        assertThat(titles(view)).as("stays in the list").containsExactly("Lampan är trasig");
        area().setValue("Vi byter den i dag.");
        press(view, "Skicka");

        assertThat(area().getValue()).isEmpty();
        assertThat(said(caller)).contains("Vi byter den i dag.");
        assertThat(door.read(caller.code()).map(Conversation::officer)).isPresent();
        press(view, "Lämna samtalet");
        UI.getCurrent().navigate("chatt");
        assertThat(text(find(ChatView.class).single())).contains("Ingen väntar i chatten");
    }

    @Test
    void keepsAnOwnConversationInTheListAndTellsWhenTheCitizenHasWritten() {
        Caller caller = callers.writes("Lampan är trasig", true);
        press(navigate(ChatView.class), "Ta över samtalet");
        area().setValue("Vilken lampa?");
        press(find(ChatView.class).single(), "Skicka");
        UI.getCurrent().navigate("inkorg");
        assertThat(calls()).isEmpty();

        callers.writesOn(caller, "Den vid tunneln.");
        ChatView view = navigate(ChatView.class);

        assertThat(text(view)).contains("Den vid tunneln.");
        assertThat(calls()).isEqualTo("1 väntar");
    }

    @Test
    void leadsToTheMessageOfOneWhoWaitsWithoutAnArende() {
        long row = callers.quarantined("Trasig fil");

        ChatView view = navigate(ChatView.class);

        assertThat(text(view)).contains("Meddelande utan ärende", "ligger i karantän");
        assertThat(find(Anchor.class, view)
                        .withText("Öppna meddelandet i karantänen")
                        .single()
                        .getHref())
                .isEqualTo("karantan/" + row);
        assertThat(calls()).isEqualTo("1 väntar");
    }

    @Test
    void asksForNothingWhenSendIsPressedTwice() {
        callers.writes("Lampan är trasig", true);
        ChatView view = navigate(ChatView.class);
        press(view, "Ta över samtalet");
        area().setValue("Vi byter den i dag.");
        press(view, "Skicka");

        press(view, "Skicka");

        assertThat(text(view)).doesNotContain("Skriv något innan du skickar.");
    }

    @Test
    void warnsWhereTheArendeIsSecret() {
        callers.writes("Min granne får hemtjänst", true, SECRET);
        ChatView view = navigate(ChatView.class);

        press(view, "Ta över samtalet");

        assertThat(text(view)).contains("Ärendet är märkt med sekretess");
    }
}
