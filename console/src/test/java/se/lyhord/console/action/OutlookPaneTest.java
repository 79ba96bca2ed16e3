package se.lyhord.console.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.dispatch.Letter;

class OutlookPaneTest {
    private final OutlookPane pane = new OutlookPane(true, () -> {});

    @Test
    void saysTheLetterAnewWhereItStoodSoThatTheFocusStays() {
        pane.show(new Outlook(letter("Svaret kommer …"), ""));
        List<Component> before = parts();

        pane.show(new Outlook(letter("Svaret kommer den 4 december."), ""));

        assertThat(parts()).containsExactlyElementsOf(before);
        assertThat(pane.getElement().getTextRecursively())
                .contains("4 december")
                .doesNotContain("…");
    }

    @Test
    void showsTheLetterAgainAfterThereWasNone() {
        pane.show(new Outlook(letter("Svaret kommer …"), ""));
        pane.show(new Outlook(null, "Välj en senare dag."));
        String without = pane.getElement().getTextRecursively();

        pane.show(new Outlook(letter("Svaret kommer den 4 december."), ""));

        assertThat(without).contains("Välj en senare dag.").doesNotContain("Svaret kommer");
        assertThat(pane.getElement().getTextRecursively()).contains("4 december", "Ändra i brevet");
    }

    @Test
    void letsTheLastLetterShownBeChanged() {
        pane.show(new Outlook(letter("Svaret kommer …"), ""));
        pane.show(new Outlook(letter("Svaret kommer den 4 december."), ""));

        all(pane)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(pane.letter()).isNotNull().satisfies(words -> assertThat(words.body())
                .isEqualTo("Svaret kommer den 4 december."));
    }

    private List<Component> parts() {
        return all(pane).toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(OutlookPaneTest::all));
    }

    private static Letter letter(String body) {
        return new Letter(
                "hv", 1L, Brevslag.DROJSMAL, "asa@brevlada.example", null, "sv", "Ditt ärende", body, null, false);
    }
}
