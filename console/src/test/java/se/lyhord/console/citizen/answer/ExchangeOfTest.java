package se.lyhord.console.citizen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.console.DeskTest;
import se.lyhord.console.Post;
import se.lyhord.console.citizen.page.Exchange;
import se.lyhord.console.citizen.page.Words;
import se.lyhord.console.citizen.web.Submitted;
import se.lyhord.register.conversation.Conversation;
import se.lyhord.register.conversation.Stage;
import se.lyhord.register.conversation.key.Code;
import se.lyhord.register.ledger.Reference;
import se.lyhord.register.routine.Routines;

@DeskTest
class ExchangeOfTest {
    private static final Instant DUE = Instant.parse("2026-12-04T22:59:59Z");
    private static final Code CODE = new Code("0000-0000-0000-0000");

    @Autowired
    Routines routines;

    @Test
    void promisesADayUntilItHasPassed() {
        assertThat(due("sv", DUE)).isEqualTo("Du får svar senast fredag 4 december 2026");
        assertThat(due("sv", DUE.plusSeconds(1))).isNull();
    }

    @Test
    void namesNoWeekdayInFinnishWhichWouldHaveToBeInflected() {
        assertThat(due("fi", DUE)).isEqualTo("Saat vastauksen viimeistään 4. joulukuuta 2026");
    }

    @Test
    void asksHowTheAnswerWasOnlyWhereThereIsOne() {
        assertThat(exchange("sv", Stage.CLOSED, DUE).asksHowItWas()).isTrue();
        assertThat(exchange("sv", Stage.ENDED, DUE).asksHowItWas()).isFalse();
        assertThat(exchange("sv", Stage.ENDED, DUE).due()).isNull();
    }

    private @Nullable String due(String tag, Instant now) {
        return exchange(tag, Stage.AT_WORK, now).due();
    }

    private Exchange exchange(String tag, Stage stage, Instant now) {
        Conversation conversation = new Conversation(
                Post.NAMND,
                tag,
                new Reference("LYH-0000-0000"),
                DUE.minusSeconds(60),
                null,
                stage,
                DUE,
                null,
                false,
                null,
                List.of());
        return new ExchangeOf(routines, Clock.fixed(now, ZoneOffset.UTC))
                .exchange(Words.in(tag), CODE, new Submitted(Map.of(), List.of()), conversation, Done.nothing());
    }
}
