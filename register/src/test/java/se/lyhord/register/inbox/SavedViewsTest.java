package se.lyhord.register.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.config.routine.people.Role;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.access.Account;
import se.lyhord.register.refusal.RefusedException;

@RegisterTest
class SavedViewsTest {
    @Autowired
    SavedViews views;

    private static Account somebody() {
        return new Account(String.valueOf(UUID.randomUUID()), "hasselby-vallingby", "Kim", Set.of(Role.REGISTRATOR));
    }

    @Test
    void keepsEachPersonsOwnByName() {
        Account kim = somebody();

        views.save(kim, new SavedView(" Öppettider ", "visa=sakra"));
        views.save(kim, new SavedView("Akuta", "visa=flaggade"));

        assertThat(views.of(kim))
                .containsExactly(new SavedView("Akuta", "visa=flaggade"), new SavedView("Öppettider", "visa=sakra"));
        assertThat(views.of(somebody())).isEmpty();
    }

    @Test
    void forgetsOne() {
        Account kim = somebody();
        views.save(kim, new SavedView("Akuta", "visa=flaggade"));

        views.remove(kim, "Akuta");

        assertThat(views.of(kim)).isEmpty();
    }

    @Test
    void replacesNoneThatHasTheName() {
        Account kim = somebody();
        views.save(kim, new SavedView("Akuta", "visa=flaggade"));

        assertThatThrownBy(() -> views.save(kim, new SavedView("Akuta", "")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan en vy");

        assertThat(views.of(kim)).containsExactly(new SavedView("Akuta", "visa=flaggade"));
    }

    @Test
    void refusesAViewWithoutAName() {
        assertThatThrownBy(() -> views.save(somebody(), new SavedView("  ", "visa=sakra")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ge vyn ett namn");
    }
}
