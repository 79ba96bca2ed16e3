package se.lyhord.console.chat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.classifier.Flag;
import se.lyhord.classifier.Suggestion;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.console.chat.Callers.Caller;
import se.lyhord.register.access.Account;
import se.lyhord.register.conversation.CitizensDoor;
import se.lyhord.register.conversation.Line;
import se.lyhord.register.conversation.live.LiveConversations;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

/** Citizens who write on the web, none of whom waits, and the desk that sees them. */
@DeskTest
abstract class Chatting extends SpringBrowserlessTest {
    static final Account KARIN = new Account("karin", Post.NAMND, "Karin R", Set.of(Role.REGISTRATOR));
    static final Account LEILA = new Account("leila", Post.NAMND, "Leila N", Set.of(Role.REGISTRATOR));
    static final Suggestion SECRET = new Suggestion(
            Post.SURE.kind(), Post.SURE.factor(), Post.SURE.unit(), List.of(new Flag("sekretess", "hemtjänst")), "sv");
    static final String WRITE = "Skriv i samtalet";

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

    long conversation(Caller caller) {
        return live.of(LEILA, caller.arende()).getFirst().id();
    }

    List<String> said(Caller caller) {
        return door.read(caller.code()).orElseThrow().lines().stream()
                .map(Line::text)
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> titles(ChatView view) {
        Grid<Talk> grid = (Grid<Talk>) find(Grid.class, view).single();
        return grid.getDataProvider().fetch(new Query<>()).map(Talk::title).toList();
    }

    String calls() {
        return find(SideNavItem.class).all().stream()
                .filter(item -> "Chatt".equals(item.getLabel()))
                .findFirst()
                .orElseThrow()
                .getSuffixComponent()
                .getElement()
                .getText();
    }

    TextArea area() {
        return Labelled.among(find(TextArea.class).all(), WRITE);
    }

    void press(Component view, String text) {
        find(Button.class, view).withText(text).single().click();
    }

    void press(String text) {
        find(Button.class).withText(text).single().click();
    }

    String text(String className) {
        return text(find(Div.class).withClassName(className).all().getFirst());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
