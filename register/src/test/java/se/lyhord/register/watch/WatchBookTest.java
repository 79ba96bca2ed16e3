package se.lyhord.register.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.TurnableClock;
import se.lyhord.register.watch.Watched.Kind;

@RegisterTest
class WatchBookTest {
    @Autowired
    WatchBook book;

    @Autowired
    TurnableClock clock;

    @Test
    void keepsTheLatestOfEach() {
        book.report("senaste", "a", List.of(mailbox("INBOX", null), mailbox("Skräppost", null)));
        book.report("senaste", "a", List.of(mailbox("INBOX", "Lösenordet är fel."), mailbox("Skräppost", null)));

        assertThat(book.all("senaste")).extracting(Watched::problem).containsExactly("Lösenordet är fel.", null);
    }

    @Test
    void forgetsWhatItsNodeNoLongerReads() {
        book.report("borta", "a", List.of(mailbox("INBOX", null), mailbox("Gammal", null)));

        book.report("borta", "a", List.of(mailbox("INBOX", null)));

        assertThat(book.all("borta")).extracting(Watched::name).containsExactly("INBOX");
    }

    @Test
    void aNodeWithAProblemDoesNotTalkOverOneWithout() {
        book.report("tva", "frisk", List.of(mailbox("INBOX", null)));

        book.report("tva", "sjuk", List.of(mailbox("INBOX", "E-postservern går inte att nå.")));

        assertThat(book.all("tva")).extracting(Watched::problem).containsOnlyNulls();
    }

    @Test
    void whatNobodyReportsAnyMoreIsNotWell() {
        book.report("tyst", "a", List.of(mailbox("INBOX", null)));
        Instant now = clock.instant();

        assertThat(book.all("tyst").getFirst().isWell(now)).isTrue();
        assertThat(book.all("tyst").getFirst().isWell(now.plus(Duration.ofMinutes(1))))
                .isFalse();
    }

    private Watched mailbox(String name, @Nullable String problem) {
        Instant now = clock.instant();
        return new Watched(Kind.MAILBOX, name, now, problem, problem == null ? null : now, 0, null, now);
    }
}
