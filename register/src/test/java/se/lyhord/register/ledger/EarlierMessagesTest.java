package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;

@RegisterTest
class EarlierMessagesTest {
    private static final String OTHER_BYTES = "00".repeat(32);

    @Autowired
    Ledger ledger;

    @Autowired
    EarlierMessages earlierMessages;

    @Autowired
    JdbcClient jdbc;

    private final String id = UUID.randomUUID() + "@brevlada.example";
    private long first;
    private long second;

    @BeforeEach
    void twoMailsOfWhichOneHasItsOutcome() {
        first = ledger.record(Samples.mail()).id();
        second = ledger.record(Samples.mail()).id();
        jdbc.sql(
                        "update ledger set message_id = :messageId, content_sha256 = 'innehåll', outcome = 'AUTOMATIC', outcome_at = now() where id = :id")
                .param("messageId", id)
                .param("id", first)
                .update();
    }

    @Test
    void knowAMailThatCameByAnotherWay() {
        assertThat(sameAs(id, "innehåll")).hasValue(first);
    }

    @Test
    void takeAReusedMessageIdWithOtherContentForAnotherMail() {
        assertThat(sameAs(id, "något annat")).isEmpty();
    }

    @Test
    void takeTheSameContentSentAnewForAnotherMail() {
        assertThat(sameAs("ny-" + id, "innehåll")).isEmpty();
        assertThat(sameAs(null, "innehåll")).isEmpty();
    }

    private Optional<Long> sameAs(@Nullable String messageId, String content) {
        return earlierMessages.sameAs(Samples.KARIN.namnd(), second, OTHER_BYTES, messageId, content);
    }
}
