package se.lyhord.register.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.register.RegisterTest;
import se.lyhord.register.Samples;
import se.lyhord.register.ledger.Ledger;
import se.lyhord.register.opening.OpenArende;

@RegisterTest
class ArendeLogTest {
    @Autowired
    Ledger ledger;

    @Autowired
    OpenArende openArende;

    @Autowired
    ArendeLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long arende;

    @BeforeEach
    void anArende() {
        arende = transaction.execute(status -> openArende
                .open(Samples.brokenSwing(ledger.record(Samples.mail())))
                .id());
    }

    @Test
    void isUnbrokenAsWritten() {
        assertThat(log.of(arende)).hasSize(2).allSatisfy(entry -> assertThat(entry.actor())
                .isEqualTo(ArendeLog.BOT));
        assertThat(log.isUnbroken(arende)).isTrue();
    }

    @Test
    void refusesToBeChangedOrErased() {
        assertThatThrownBy(() -> jdbc.sql("update arende_event set actor = 'x' where arende = :id")
                        .param("id", arende)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from arende_event where arende = :id")
                        .param("id", arende)
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void tellsThatSomebodyChangedAnEntryBehindItsBack() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table arende_event disable trigger arende_event_is_append_only")
                    .update();
            jdbc.sql("update arende_event set actor = 'karin' where arende = :id and seq = 1")
                    .param("id", arende)
                    .update();
            jdbc.sql("alter table arende_event enable trigger arende_event_is_append_only")
                    .update();
        });

        assertThat(log.isUnbroken(arende)).isFalse();
    }
}
