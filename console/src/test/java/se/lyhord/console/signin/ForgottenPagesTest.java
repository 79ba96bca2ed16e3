package se.lyhord.console.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;

@DeskTest
class ForgottenPagesTest extends SpringBrowserlessTest {
    @Autowired
    ForgottenPages forgotten;

    @Test
    void aPageThatHasSaidNothingForHoursIsTakenAway() {
        UI page = UI.getCurrent();
        silentFor(page, ForgottenPages.SILENT.plusMinutes(1));

        forgotten.workOnce();

        assertThat(VaadinSession.getCurrent().getUIs()).doesNotContain(page);
        assertThat(page.isAttached()).isFalse();
    }

    @Test
    void aPageOnAMachineThatSleptOverLunchStays() {
        UI page = UI.getCurrent();
        silentFor(page, ForgottenPages.SILENT.minusMinutes(5));

        forgotten.workOnce();

        assertThat(VaadinSession.getCurrent().getUIs()).contains(page);
    }

    private static void silentFor(UI page, Duration time) {
        page.getInternals().setLastHeartbeatTimestamp(System.currentTimeMillis() - time.toMillis());
    }
}
