package se.lyhord.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.register.event.MessageEvent.Opened;
import se.lyhord.register.event.RoadEvent.FlagsTakenOver;

/** What happened is told in words, and not by ids that only the program knows. */
@DeskTest
class EventWordsTest extends SpringBrowserlessTest {
    @Autowired
    ObjectProvider<Names> names;

    @Test
    void namesTheFlagsThatWereTakenOver() {
        assertThat(words().sentence(new FlagsTakenOver(List.of("lex-sarah", "akut"), "LYH-1234-5678")))
                .isEqualTo("Märkningen från LYH-1234-5678 följde med: Lex Sarah, Akut.");
    }

    @Test
    void leavesOutTheAddressOfAPage() {
        assertThat(words().sentence(new Opened(1, Instant.EPOCH, "Samma ämne. Det kan höra till /arende/4711.")))
                .isEqualTo("Ärendet öppnades. Samma ämne. Det kan höra till ett ärende som redan finns.");
    }

    private EventWords words() {
        return new EventWords(names.getObject());
    }
}
