package se.lyhord.console.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.config.routine.people.Role;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Labelled;
import se.lyhord.console.Post;
import se.lyhord.register.access.Account;
import se.lyhord.register.draft.Draft;
import se.lyhord.register.draft.Drafts;
import se.lyhord.register.draft.Topic;

@DeskTest
class EntryDraftTest extends SpringBrowserlessTest {
    private static final Account KARIN = new Account("karin", Post.NAMND, "Karin", Set.of(Role.REGISTRATOR));
    private static final String FORM = "Registrera för hand";

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from draft").update();
    }

    @Test
    void isKeptWhileTheCallIsWrittenDown() {
        navigate(RegisterView.class);

        area("Vad gäller det?").setValue("Mamma fick ingen middag");
        line("Telefon").setValue("070-000 00 00");

        assertThat(own()).singleElement().satisfies(draft -> assertThat(draft.fields())
                .containsEntry("text", "Mamma fick ingen middag")
                .containsEntry("telefon", "070-000 00 00"));
    }

    @Test
    void isOfferedAfterALostSessionAndFillsInAll() {
        drafts.save(
                KARIN,
                Topic.TOLD,
                FORM,
                null,
                0,
                Map.of("text", "Mamma fick ingen middag", "namn", "Åsa", "kanal", "VISIT", "dag", "2026-10-01"));

        RegisterView view = navigate(RegisterView.class);
        assertThat(view.getElement().getTextRecursively()).contains("”Mamma fick ingen middag”");
        assertThat(area("Vad gäller det?").getValue()).isEmpty();
        find(Button.class, view).withText("Fortsätt").single().click();

        assertThat(area("Vad gäller det?").getValue()).isEqualTo("Mamma fick ingen middag");
        assertThat(line("Namn").getValue()).isEqualTo("Åsa");
        assertThat(find(RadioButtonGroup.class, view).single().getValue()).isEqualTo(Kanal.VISIT);
    }

    @Test
    void isGoneWhenItIsRegisteredAndLeavesTheOtherCall() {
        drafts.save(KARIN, Topic.TOLD, FORM, null, 0, Map.of("text", "Det andra samtalet"));
        RegisterView view = navigate(RegisterView.class);
        area("Vad gäller det?").setValue("Mamma fick ingen middag.");

        find(Button.class, view).withText("Registrera").single().click();

        assertThat(own()).extracting(draft -> draft.fields().get("text")).containsExactly("Det andra samtalet");
        assertThat(view.getElement().getTextRecursively()).contains("”Det andra samtalet”");
    }

    @Test
    void isThrownAwayWhenNobodyWillGoOn() {
        drafts.save(KARIN, Topic.TOLD, FORM, null, 0, Map.of("text", "Fel nummer"));
        RegisterView view = navigate(RegisterView.class);

        find(Button.class, view).withText("Kasta").single().click();

        assertThat(own()).isEmpty();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Fel nummer");
    }

    private List<Draft> own() {
        return drafts.own(KARIN, Topic.TOLD, FORM);
    }

    private TextArea area(String label) {
        return Labelled.among(find(TextArea.class).all(), label);
    }

    private TextField line(String label) {
        return Labelled.among(find(TextField.class).all(), label);
    }
}
