package se.lyhord.console.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.config.routine.people.Role;
import se.lyhord.console.Post;
import se.lyhord.console.undo.UndoBar;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.ledger.Outcome;
import se.lyhord.register.redecide.KeepMessage;
import se.lyhord.register.redecide.PossibleFollowUp;
import se.lyhord.register.redecide.PossibleFollowUps;
import se.lyhord.register.redecide.Seen;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signalled;

class PossibleViewTest extends AtTheQueue {
    private static final Account LEILA = new Account("leila", Post.NAMND, "Leila", Set.of(Role.REGISTRATOR));

    @Autowired
    PossibleFollowUps possible;

    @Autowired
    KeepMessage keepMessage;

    @Autowired
    ApplicationEventPublisher signals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nothingIsPossible() {
        jdbc.sql("delete from possible_follow_up").update();
    }

    @Test
    void joinsAPossibleFollowUpWithOneClick() {
        long other = post.arende("Gungan", Post.SURE);
        long message = possibleFollowUpOf(other);
        long own = Objects.requireNonNull(entry(message).row().arende());

        PossibleView view = navigate(PossibleView.class, message);
        assertThat(view.getElement().getTextRecursively()).contains("Kan höra till", "Gungan är trasig.");
        button(view, "Lägg till i ").click();

        assertThat(page(other).messages()).hasSize(2);
        assertThat(page(own).arende().status()).isEqualTo(ArendeStatus.MAKULERAT);
        assertThat(view.getElement().getTextRecursively()).contains("Inga möjliga följdmeddelanden");
    }

    @Test
    void joinsNothingThatNobodyHasReadWhenTheButtonIsClickedTwice() {
        long first = possibleFollowUpOf(post.arende("Gungan", Post.SURE));
        long second = possibleFollowUpOf(post.arende("Bänken", Post.SURE));
        PossibleView view = navigate(PossibleView.class, first);

        click(button(view, "Lägg till i "), 1);
        click(button(view, "Lägg till i "), 2);

        assertThat(entry(first).row().outcome()).isEqualTo(Outcome.FOLLOW_UP);
        assertThat(entry(second).row().outcome()).isEqualTo(Outcome.REGISTERED);
    }

    @Test
    void letsNothingComeByItselfWhereSomebodyIsAboutToClick() {
        long first = possibleFollowUpOf(post.arende("Gungan", Post.SURE));
        long second = possibleFollowUpOf(post.arende("Bänken", Post.SURE));
        PossibleView view = navigate(PossibleView.class, first);

        keepMessage.keep(LEILA, Seen.of(entry(first)), null);
        signals.publishEvent(new Signalled(Signal.LEDGER, Set.of()));

        await().pollInSameThread().untilAsserted(() -> {
            VaadinSession.getCurrent().getService().runPendingAccessTasks(VaadinSession.getCurrent());
            assertThat(view.getElement().getTextRecursively()).contains("Meddelandet väntar inte längre");
        });
        assertThat(find(Button.class, view).all())
                .noneMatch(button -> button.getText().startsWith("Lägg till"));
        press(view, "Visa nästa");
        click(button(view, "Lägg till i "), 1);
        assertThat(entry(second).row().outcome()).isEqualTo(Outcome.FOLLOW_UP);
    }

    @Test
    void saysNothingOfWhatFewMaySee() {
        long other = post.arende("Gungan", Post.SURE);
        possibleFollowUpOf(other);
        long second = possibleFollowUpOf(post.arende("Bänken", Post.SURE));
        jdbc.sql("update arende set restricted = true where id in (:other, :own)")
                .param("other", other)
                .param("own", Objects.requireNonNull(entry(second).row().arende()))
                .update();

        PossibleView view = navigate(PossibleView.class, second);

        assertThat(view.getElement().getTextRecursively()).contains("Bara de som larmet gäller");
        assertThat(find(Button.class, view).all())
                .noneMatch(button -> button.getText().startsWith("Lägg till"));
        assertThat(rows(view))
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).doesNotContain("Gungan"))
                .anySatisfy(words -> assertThat(words).contains("Bara de som larmet gäller"));
    }

    @Test
    void keepsAPossibleFollowUpAsItsOwnAndCountsThoseThatWait() {
        long message = possibleFollowUpOf(post.arende("Gungan", Post.SURE));

        PossibleView view = navigate(PossibleView.class);
        assertThat(count("Följdmeddelanden")).isEqualTo("1");
        press(view, "Det är ett eget ärende");

        assertThat(possible.count(Post.NAMND)).isZero();
        assertThat(entry(message).row().outcome()).isEqualTo(Outcome.REGISTERED);
    }

    @Test
    void asksAgainWhenTheDecisionIsTakenBack() {
        long message = possibleFollowUpOf(post.arende("Gungan", Post.SURE));
        PossibleView view = navigate(PossibleView.class, message);
        press(view, "Det är ett eget ärende");

        find(UndoBar.class).single().undo();

        assertThat(possible.find(Post.NAMND, message)).isPresent();
        PossibleView again = navigate(PossibleView.class, message);
        press(again, "Det är ett eget ärende");
        assertThat(possible.find(Post.NAMND, message)).isEmpty();
    }

    @Test
    void showsAgainWhatHasComeBackAfterTheQueueWasEmpty() {
        long other = post.arende("Gungan", Post.SURE);
        long message = possibleFollowUpOf(other);
        long own = Objects.requireNonNull(entry(message).row().arende());
        PossibleView view = navigate(PossibleView.class, message);
        press(view, "Det är ett eget ärende");
        transaction.executeWithoutResult(status -> possible.note(Post.NAMND, message, own, other));

        PossibleView again = navigate(PossibleView.class, message);

        assertThat(again).isSameAs(view);
        assertThat(again.getElement().getTextRecursively()).contains("Kan höra till");
    }

    @Test
    void saysThatAColleagueWasFirstAndDecidesNothingTwice() {
        long message = possibleFollowUpOf(post.arende("Gungan", Post.SURE));
        PossibleView view = navigate(PossibleView.class, message);
        Button own = button(view, "Det är ett eget ärende");
        transaction.executeWithoutResult(status -> jdbc.sql("delete from possible_follow_up where ledger = :id")
                .param("id", message)
                .update());

        click(own, 1);

        assertThat(find(Notification.class).all())
                .extracting(notice -> test(notice).getText())
                .containsExactly("En kollega hann före. Titta på meddelandet igen.");
        assertThat(decisions.of(Post.NAMND, message)).isEmpty();
    }

    private long possibleFollowUpOf(long other) {
        long arende = post.arende("Samma gunga", Post.SURE);
        long message = page(arende).messages().getFirst().message().ledger();
        transaction.executeWithoutResult(status -> possible.note(Post.NAMND, message, arende, other));
        return message;
    }

    @SuppressWarnings("unchecked")
    private List<String> rows(PossibleView view) {
        Grid<PossibleFollowUp> grid =
                (Grid<PossibleFollowUp>) find(Grid.class, view).single();
        ComponentRenderer<Component, PossibleFollowUp> row = (ComponentRenderer<Component, PossibleFollowUp>)
                grid.getColumns().getFirst().getRenderer();
        return grid.getDataProvider()
                .fetch(new Query<>())
                .map(item -> row.createComponent(item).getElement().getTextRecursively())
                .toList();
    }

    private Button button(Component view, String begin) {
        return find(Button.class, view).all().stream()
                .filter(button -> button.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser tells of it: the second click of a double click counts two. */
    private static void click(Button button, int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }
}
