package se.lyhord.console.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.console.chat.Callers.Caller;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.LiveConversations;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@DeskTest
class ChatViewTest extends SpringBrowserlessTest {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin R", Set.of(Role.REGISTRATOR));
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila N", Set.of(Role.REGISTRATOR));
    private static final Suggestion SECRET = new Suggestion(
            Post.SURE.kind(), Post.SURE.factor(), Post.SURE.unit(), List.of(new Flag("sekretess", "hemtjänst")), "sv");
    private static final String WRITE = "Skriv i samtalet";

    @Autowired
    CitizensDoor door;

    @Autowired
    LiveConversations live;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    TransactionTemplate transaction;

    Callers callers;

    @BeforeEach
    void nobodyCalls() {
        callers = new Callers(door, ledger, openArende, transaction, jdbc);
        jdbc.sql("update conversation set asked_at = null, officer = null, officer_name = null, officer_at = null")
                .update();
    }

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

    private long conversation(Caller caller) {
        return live.of(LEILA, caller.arende()).getFirst().id();
    }

    private List<String> said(Caller caller) {
        return door.read(caller.code()).orElseThrow().lines().stream()
                .map(Line::text)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> titles(ChatView view) {
        Grid<Talk> grid = (Grid<Talk>) find(Grid.class, view).single();
        return grid.getDataProvider().fetch(new Query<>()).map(Talk::title).toList();
    }

    private String calls() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> "Chatt".equals(item.getLabel()))
                .findFirst()
                .orElseThrow()
                .getSuffixComponent()
                .getElement()
                .getText();
    }

    private TextArea area() {
        return Labelled.among(find(TextArea.class).all(), WRITE);
    }

    private void press(Component view, String text) {
        find(Button.class, view).withText(text).single().click();
    }

    private void press(String text) {
        find(Button.class).withText(text).single().click();
    }

    private String text(String className) {
        return text(find(Div.class).withClassName(className).all().getFirst());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
