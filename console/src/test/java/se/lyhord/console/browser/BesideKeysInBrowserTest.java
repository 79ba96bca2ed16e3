package se.lyhord.console.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.access.Account;
import se.lyhord.register.verb.WriteNote;

/** What the keys and the mouse must not do to a form, whose answer or words nobody has seen. */
class BesideKeysInBrowserTest extends AtAForm {
    private static final String CHANGED = "Ärendet har ändrats medan du skrev";

    @Autowired
    WriteNote note;

    @Test
    void aHeldKeyAndADoubleClickStopAtTheNewsOfWhatAColleagueHasDone() {
        String shown = inSight();
        write();
        colleagueWritesAbout(shown);

        page.keyboard().down("Control");
        page.keyboard().down("Enter");
        assertThat(form.getByText(CHANGED)).isVisible();
        for (int i = 0; i < 5; i++) {
            page.keyboard().down("Enter");
        }
        page.keyboard().up("Enter");
        page.keyboard().up("Control");

        assertThat(form.locator("textarea")).hasValue(WORDS);
        colleagueWritesAbout(shown);
        form.locator("vaadin-button[theme~=primary]").dblclick();
        assertThat(form.getByText(CHANGED)).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(form).hasCount(0);
    }

    @Test
    void whatIsPressedWhileTheFormIsFoldedUnfoldsItAndDoesNothingElse() {
        String shown = inSight();
        write();
        colleagueWritesAbout(shown);
        page.setViewportSize(320, 640);
        page.getByText("Fäll ner och läs").click();
        assertThat(text).isVisible();
        page.keyboard().press("F6");
        assertThat(text).isFocused();

        page.keyboard().press("Control+Enter");

        assertThat(form.locator("textarea")).isFocused();
        assertThat(form.getByText(CHANGED)).isHidden();
        page.keyboard().press("Control+Enter");
        assertThat(form.getByText(CHANGED)).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(form).hasCount(0);
    }

    @Test
    void undoingTheTypingBelongsToTheFieldAlone() {
        write();
        Locator note = form.locator("textarea");
        note.press("End");
        page.keyboard().type(" Hon blev glad.");

        page.keyboard().press("F6");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+Shift+z");
        page.keyboard().press("Control+y");
        page.keyboard().press("Control+z");

        assertThat(note).hasValue(WORDS + " Hon blev glad.");
        page.keyboard().press("F6");
        page.keyboard().press("Control+z");
        assertThat(note).not().hasValue(WORDS + " Hon blev glad.");
    }

    private void colleagueWritesAbout(String arende) {
        Account leila = new Account("leila", "hasselby-vallingby", "Leila", Set.of(Role.REGISTRATOR));
        note.write(leila, Long.parseLong(arende), "Jag har ringt igen.");
    }
}
